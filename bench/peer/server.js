/**
 * The peer: the schema beside this file, served by @neo4j/graphql with Apollo Server on fastify and with the settings
 * that Signatory's own has. Started with NEO4J_URI, it prints its address.
 */
import { readFileSync } from 'node:fs';
import process from 'node:process';
import { URL } from 'node:url';
import { ApolloServer } from '@apollo/server';
import { ApolloServerPluginCacheControlDisabled } from '@apollo/server/plugin/disabled';
import fastifyApollo, { fastifyApolloDrainPlugin } from '@as-integrations/fastify';
import { Neo4jGraphQL } from '@neo4j/graphql';
import Fastify from 'fastify';
import neo4j from 'neo4j-driver';

const driver = neo4j.driver(process.env.NEO4J_URI ?? 'bolt://127.0.0.1:7687');
const typeDefs = readFileSync(new URL('schema.graphql', import.meta.url), 'utf8');
const schema = await new Neo4jGraphQL({ typeDefs, driver }).getSchema();

const app = Fastify();
const apollo = new ApolloServer({
  schema,
  introspection: true,
  persistedQueries: false,
  stopOnTerminationSignals: false,
  // Its hook at every field costs a third of the rate of large answers.
  plugins: [fastifyApolloDrainPlugin(app), ApolloServerPluginCacheControlDisabled()],
});
await apollo.start();
// With the database named, the driver need not ask which one is meant.
const context = () => Promise.resolve({ sessionConfig: { database: 'neo4j' } });
await app.register(fastifyApollo(apollo), { context });
process.once('SIGTERM', () => {
  void apollo.stop().then(() => driver.close());
});
process.stdout.write(`${await app.listen({ port: Number(process.env.PORT ?? 0), host: '127.0.0.1' })}/graphql\n`);
