/** Opens the data folder of its argument and writes two nodes a transaction, saying each number once it is written. */
import { openStore } from '../../src/store/open.js';

const [folder] = process.argv.slice(2);
if (folder === undefined) throw new Error('Say which data folder.');

const store = await openStore({ engine: 'GRAFEO', folder });
for (let n = 1; n <= 100_000; n += 1) {
  await store.write(async (transaction) => {
    await transaction.run('CREATE (:Row {n: $n, half: 1})', { n });
    await transaction.run('CREATE (:Row {n: $n, half: 2})', { n });
  });
  process.stdout.write(`${n.toString()}\n`);
}
