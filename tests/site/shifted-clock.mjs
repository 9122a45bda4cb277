// Preloaded by `node --import`: the clock of this process is off by CLOCK_SHIFT milliseconds. Timers are not.
const shift = Number(process.env.CLOCK_SHIFT);
const Right = Date;
globalThis.Date = new Proxy(Right, {
  apply: () => new Right(Right.now() + shift).toString(),
  construct: (_, args, target) =>
    Reflect.construct(Right, args.length === 0 ? [Right.now() + shift] : args, target),
  get: (_, name) => (name === 'now' ? () => Right.now() + shift : Reflect.get(Right, name)),
});
