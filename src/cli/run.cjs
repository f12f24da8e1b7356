/**
 * Runs a command. Apart from the files that ask for it, as an old Node could not even parse this one.
 *
 * @param {string} name Of its file.
 * @param {string} exported Its name in there.
 */
module.exports = async (name, exported) => {
  const { start } = await import('./commands/command.ts');
  const { [exported]: command } = await import(`./commands/${name}.ts`);
  await start(command);
};
