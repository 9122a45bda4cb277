// Runs a sample so many times in one process: what each prints, U+0001 and the reason if it fails, and NUL.
const [folder, times] = process.argv.slice(2);
for (let run = 0; run < Number(times); run += 1) {
  try {
    await import(`${folder}/request.mjs?${run}`);
  } catch (error) {
    process.stdout.write(`\u0001${error.message}`);
  }
  process.stdout.write('\0');
}
