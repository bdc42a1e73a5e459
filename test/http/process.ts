/** The server as its own process, to be killed: starts `server/node.ts` as `npm start` does. */
import { spawn, type ChildProcess } from "node:child_process";
import { once } from "node:events";

export type Process = { url: string; child: ChildProcess; output(): string; kill(signal: NodeJS.Signals): Promise<number | null> };

/** Starts the server on a free port and waits for the line that says where it is, or for its end. */
export async function startProcess(environment: Record<string, string>): Promise<Process> {
  const child = spawn(process.execPath, ["--import", "tsx", "server/node.ts"], { env: { ...process.env, PORT: "0", ...environment }, stdio: ["ignore", "pipe", "pipe"] });
  let output = "";
  const exit = once(child, "exit");
  const said = new Promise<string>((resolve) => {
    const listen = (chunk: Buffer) => {
      output += chunk.toString();
      const url = /http:\/\/localhost:\d+/.exec(output)?.[0];
      if (url) resolve(url.replace("localhost", "127.0.0.1"));
    };
    child.stdout!.on("data", listen);
    child.stderr!.on("data", listen);
  });
  const url = await Promise.race([said, exit.then(() => "")]);
  const kill = async (signal: NodeJS.Signals): Promise<number | null> => {
    child.kill(signal);
    const [code] = (await exit) as [number | null];
    return code;
  };
  return { url, child, output: () => output, kill };
}
