/** Opens the data folder of its argument and writes two nodes a transaction, saying each number once it is written. */
import { statement } from '../../src/cypher/statement.js';
import { input } from '../../src/cypher/template.js';
import { openStore } from '../../src/store/open.js';

const [folder] = process.argv.slice(2);
if (folder === undefined) throw new Error('Say which data folder.');

const writeHalf = statement`CREATE (:Row {n: ${input('n')}, half: ${input('half')}})`;
const store = await openStore({ engine: 'GRAFEO', folder });
for (let n = 1; n <= 100_000; n += 1) {
  await store.write(async (transaction) => {
    await transaction.run(writeHalf, { n, half: 1 });
    await transaction.run(writeHalf, { n, half: 2 });
  });
  process.stdout.write(`${n.toString()}\n`);
}
