/** The errors of the runner by their code. */
export const errors = {
  "authority-unreadable": ({ file, reason }: { file: string; reason: string }) =>
    `Cannot read the certificate authority ${file}: ${reason}. Fix that, or use another folder.`,
  "authority-unwritable": ({ folder, reason }: { folder: string; reason: string }) =>
    `Cannot create the certificate authority in ${folder}: ${reason}. Fix that, or use another folder.`,
  "authority-corrupt": ({ file, reason }: { file: string; reason: string }) =>
    `${file} is not a certificate authority of Mockvox (${reason}). Delete the folder to create another authority, and trust that one.`,
  "authority-expired": ({ file, expiredAt }: { file: string; expiredAt: string }) =>
    `The certificate authority ${file} expired on ${expiredAt}. Delete the folder to create another authority, and trust that one.`,
  "authority-exposed": ({ file }: { file: string }) =>
    `Other users can read or replace ${file}, which contains a private key. Delete the folder to create another authority, or make the file your own with mode 600 if no other user has read it.`,
  "name-not-permitted": ({ name, expected }: { name: string; expected: readonly string[] }) =>
    `The certificate authority of Mockvox issues no certificate for "${name}". Expected names within ${expected.join(", ")}. Use your own certificate for other names.`,

  // run
  "command-not-found": ({ command }: { command: string }) =>
    `Cannot find the program "${command}". Check its name and PATH.`,
  "command-not-executable": ({ command }: { command: string }) =>
    `"${command}" is not an executable program. Make it executable, or start it with its interpreter.`,
  "command-not-started": ({ command, reason }: { command: string; reason: string }) =>
    `Cannot start the program "${command}": ${reason}.`,

  // rehearse
  "before-failed": ({ command, exitCode, message }: { command: string; exitCode: number; message: string }) =>
    `The command of --before ended with ${exitCode}: ${command}${message ? ` (${message})` : ""}. Fix it, so that each scenario begins in the same state.`,

  // env
  "proxy-not-running": ({ port }: { port: number }) =>
    `No proxy listens on 127.0.0.1:${port}. Start the mock server with \`mockvox serve --proxy ${port}\`, or name its port with --proxy.`,

  // run --airtight
  "airtight-linux-only": ({ platform }: { platform: string }) =>
    `An airtight run needs the namespaces of Linux, and this is ${platform}. Run without --airtight, or in a Linux container that allows namespaces.`,
  "airtight-tool-missing": ({ tool, package: name }: { tool: string; package: string }) =>
    `An airtight run needs the program ${tool}, which is not installed. Install the package ${name}.`,
  "airtight-setting": ({ reason, setting, needed }: { reason: string; setting: string; needed: string }) =>
    `The system does not allow users to create namespaces (${setting}): ${reason}. Allow it with \`sudo sysctl ${needed}\`, or run as root.`,
  "airtight-container": ({ reason }: { reason: string }) =>
    `This container is not allowed to create namespaces: ${reason}. Start it with --cap-add SYS_ADMIN --cap-add NET_ADMIN --security-opt seccomp=unconfined --security-opt apparmor=unconfined, or run without --airtight.`,
  "airtight-refused": ({ reason }: { reason: string }) =>
    `The system refused to create namespaces: ${reason}. Run as root, or without --airtight.`,
  "airtight-step-failed": ({ step, reason }: { step: string; reason: string }) =>
    `Cannot set up the airtight run: \`${step}\` failed with "${reason}". Run as root, or without --airtight.`,
  "invalid-allowed-address": ({ value }: { value: string }) =>
    `Invalid address "${value}". Expected HOST:PORT, such as localhost:5432 or [fd00::5]:5432.`,
  "vendor-host-not-allowed": ({ value }: { value: string }) =>
    `"${value}" cannot be allowed: the mock server answers the vendor's hosts. Remove it.`,
  "allowed-address-taken": ({ address }: { address: string }) =>
    `"${address}" cannot be allowed: an airtight run uses that address itself. Use another address of the same service.`,
};

export const en: typeof errors = { ...errors };
