const response = await fetch("https://gateway.example/v1/it's/$HOME/(x)*~!?a=%22%5C&b=$(id)&b=", {
  method: 'PATCH',
  headers: [
    ['x-say', 'It\'s "\\(x)" ${x} $(id) `id` \\u0041 \\'],
    ['x-empty', ''],
    ['x-key', `$!"'\`${process.env.GATEWAY_API_KEY}`],
    ['x-many', 'one'],
    ['X-Many', 'two'],
  ],
});

if (!response.ok) {
  throw new Error(`${response.status} ${await response.text()}`);
}
console.dir(await response.json(), { depth: null });
