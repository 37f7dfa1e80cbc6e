import { fileURLToPath } from 'node:url';
import ts from 'typescript';

const root = fileURLToPath(new URL('../../../', import.meta.url));

/** The files as they are on disk, parsed once for all checks. */
const parsed = new Map<string, ts.SourceFile | undefined>();

/** What the type checker says of these files of the project, with other texts in some: each message after its file. */
export function typeErrors(files: readonly string[], texts: ReadonlyMap<string, string>): readonly string[] {
  const { config } = ts.readConfigFile(`${root}tsconfig.json`, (path) => ts.sys.readFile(path)) as { config: unknown };
  const { options } = ts.parseJsonConfigFileContent(config, ts.sys, root);
  const host = ts.createCompilerHost(options);
  const onDisk = host.getSourceFile.bind(host);
  const textAt = (path: string): string | undefined => texts.get(path.slice(root.length));
  host.fileExists = (path) => textAt(path) !== undefined || ts.sys.fileExists(path);
  host.getSourceFile = (path, how) => {
    const text = textAt(path);
    if (text !== undefined) return ts.createSourceFile(path, text, how);
    if (!parsed.has(path)) parsed.set(path, onDisk(path, how));
    return parsed.get(path);
  };
  const program = ts.createProgram(
    files.map((file) => root + file),
    options,
    host,
  );
  return files.flatMap((file) => {
    const source = program.getSourceFile(root + file);
    const found = [...program.getSyntacticDiagnostics(source), ...program.getSemanticDiagnostics(source)];
    return found.map(({ messageText }) => `${file}: ${ts.flattenDiagnosticMessageText(messageText, ' ')}`);
  });
}
