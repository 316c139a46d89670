import type { LocalizedText } from "@mockvox/spec/text";
import type { CliErrorCode } from "../cli-error.ts";

/** Cause and remedy of each error code, for the reference page. */
export const errorDocs: Readonly<Record<CliErrorCode, { cause: LocalizedText; remedy: LocalizedText }>> = {
  "unknown-command": {
    cause: { en: "The command does not exist.", es: "El comando no existe." },
    remedy: { en: "Run `mockvox --help`.", es: "Ejecute `mockvox --help`." },
  },
  "unknown-flag": {
    cause: { en: "The command has no such flag.", es: "El comando no tiene esa opción." },
    remedy: { en: "Run the command with `--help`.", es: "Ejecute el comando con `--help`." },
  },
  "invalid-value": {
    cause: {
      en: "The value of a flag, argument or variable is invalid.",
      es: "El valor de una opción, un argumento o una variable no es válido.",
    },
    remedy: { en: "Use a value as described in the message.", es: "Use un valor como indica el mensaje." },
  },
  "missing-flag": {
    cause: { en: "A required flag is missing.", es: "Falta una opción obligatoria." },
    remedy: { en: "Pass it, or set its variable.", es: "Indíquela o defina su variable." },
  },
  "missing-flag-value": {
    cause: { en: "A flag has no value.", es: "Una opción no tiene valor." },
    remedy: { en: "Write the value after the flag.", es: "Escriba el valor después de la opción." },
  },
  "flag-without-value": {
    cause: { en: "A switch was given a value.", es: "Una opción sin valor recibió uno." },
    remedy: { en: "Remove the value.", es: "Quite el valor." },
  },
  "dashed-argument": {
    cause: { en: "An argument begins with a dash.", es: "Un argumento empieza con guion." },
    remedy: { en: "Remove the dash.", es: "Quite el guion." },
  },
  "unexpected-argument": {
    cause: { en: "The command takes no arguments.", es: "El comando no recibe argumentos." },
    remedy: { en: "Pass flags only.", es: "Use solo opciones." },
  },
  "exclusive-flags": {
    cause: { en: "Two flags exclude each other.", es: "Dos opciones se excluyen." },
    remedy: { en: "Use one of them.", es: "Use una de las dos." },
  },
  "flags-taken-by-npm": {
    cause: {
      en: "npm took the flags of `npm start` as its own.",
      es: "npm tomó las opciones de `npm start` como propias.",
    },
    remedy: { en: "Write `--` before the flags.", es: "Escriba `--` antes de las opciones." },
  },
  "unsendable-admin-key": {
    cause: {
      en: "The admin key cannot be sent in a header.",
      es: "La clave de administración no se puede enviar en una cabecera.",
    },
    remedy: { en: "Use printable ASCII characters.", es: "Use caracteres ASCII imprimibles." },
  },
  "not-a-url": {
    cause: { en: "The server is not an http or https URL.", es: "El servidor no es una URL http o https." },
    remedy: { en: "Pass a URL such as http://127.0.0.1:4010.", es: "Indique una URL como http://127.0.0.1:4010." },
  },
  "one-url-expected": {
    cause: { en: "The command needs exactly one URL.", es: "El comando necesita exactamente una URL." },
    remedy: { en: "Pass one URL.", es: "Indique una URL." },
  },
  "upstream-with-path": {
    cause: {
      en: "The upstream URL of `tap` has a path, a query or credentials.",
      es: "La URL del servidor de `tap` tiene ruta, parámetros o credenciales.",
    },
    remedy: { en: "Pass only the origin.", es: "Indique solo el origen." },
  },
  "live-flag-required": {
    cause: {
      en: "The server is not on loopback and `--live` is missing.",
      es: "El servidor no está en loopback y falta `--live`.",
    },
    remedy: { en: "Add `--live`.", es: "Agregue `--live`." },
  },
  "missing-program": {
    cause: { en: "`run` has no program to run.", es: "`run` no tiene programa que ejecutar." },
    remedy: { en: "Write it after `--`.", es: "Escríbalo después de `--`." },
  },
  "missing-rehearsed-program": {
    cause: { en: "No program follows `--`.", es: "Ningún programa sigue a `--`." },
    remedy: { en: "Write the program after `--`.", es: "Escriba el programa después de `--`." },
  },
  "no-scenario-chosen": {
    cause: { en: "`--only` selects no scenario.", es: "`--only` no elige ningún escenario." },
    remedy: { en: "Use a name that `mockvox scenarios` lists.", es: "Use un nombre que muestre `mockvox scenarios`." },
  },
  "scenario-file-exists": {
    cause: {
      en: "`scenarios --copy` found a file of that name.",
      es: "`scenarios --copy` encontró un archivo con ese nombre.",
    },
    remedy: { en: "Copy to another folder.", es: "Copie a otra carpeta." },
  },
  "flag-requires-flag": {
    cause: { en: "A flag has no effect without another one.", es: "Una opción no tiene efecto sin otra." },
    remedy: { en: "Add the other flag.", es: "Agregue la otra opción." },
  },
  "flag-set-by-run": {
    cause: {
      en: "`run` was given a flag of `serve` for TLS, the proxy or the address, which `run` chooses itself.",
      es: "`run` recibió una opción de `serve` para TLS, el proxy o la dirección, que `run` elige por sí mismo.",
    },
    remedy: { en: "Leave the flag out.", es: "Quite la opción." },
  },
  "missing-verify-token": {
    cause: { en: "`verify` has no token.", es: "`verify` no tiene token." },
    remedy: { en: "Set MOCKVOX_TOKEN.", es: "Defina MOCKVOX_TOKEN." },
  },
  "audit-rows-too-large": {
    cause: {
      en: "The file of `mockvox audit --rows` has more rows than the mock server takes at once.",
      es: "El archivo de `mockvox audit --rows` tiene más filas de las que el servidor simulado recibe de una vez.",
    },
    remedy: {
      en: "Audit the rows of one month at a time, with its `--from` and `--to`, and leave columns out that are not the report's.",
      es: "Audite las filas de un mes a la vez, con su `--from` y `--to`, y quite las columnas que no son del reporte.",
    },
  },
  "audit-failed": {
    cause: {
      en: "The mock server cannot be reached, or it rejected the audit.",
      es: "No se puede acceder al servidor simulado o este rechazó la auditoría.",
    },
    remedy: {
      en: "Start the mock server and pass its `--url`; fix what the reason says.",
      es: "Inicie el servidor simulado e indique su `--url`; corrija lo que dice el motivo.",
    },
  },
  "file-rejected": {
    cause: {
      en: "A file could not be used; the message gives the reason.",
      es: "No se pudo usar un archivo; el mensaje indica la razón.",
    },
    remedy: { en: "Fix the file or its name.", es: "Corrija el archivo o su nombre." },
  },
  "unknown-pull-report": {
    cause: {
      en: "`mockvox pull` was given a report that the vendor does not have and `--reports` does not define.",
      es: "`mockvox pull` recibió un reporte que el proveedor no tiene y que `--reports` no define.",
    },
    remedy: {
      en: "Use the id that the message suggests, or name the file that defines the report with `--reports`.",
      es: "Use el id que sugiere el mensaje, o indique con `--reports` el archivo que define el reporte.",
    },
  },
  "no-such-report-file": {
    cause: {
      en: "`--reports` names neither a file, nor a folder, nor a preset.",
      es: "`--reports` no nombra un archivo, una carpeta ni un preajuste.",
    },
    remedy: { en: "Check the path or the name.", es: "Revise la ruta o el nombre." },
  },
  "no-reports-in-folder": {
    cause: { en: "The folder has no definitions of reports.", es: "La carpeta no tiene definiciones de reportes." },
    remedy: { en: "Name a folder with YAML or JSON files.", es: "Nombre una carpeta con archivos YAML o JSON." },
  },
  "no-such-file": {
    cause: { en: "The file does not exist.", es: "El archivo no existe." },
    remedy: { en: "Check the path.", es: "Revise la ruta." },
  },
  "no-such-scenario": {
    cause: {
      en: "`--scenario` names neither a built-in scenario nor a file or folder.",
      es: "`--scenario` no nombra un escenario incluido ni un archivo o carpeta.",
    },
    remedy: { en: "Use a name that `mockvox scenarios` lists.", es: "Use un nombre que muestre `mockvox scenarios`." },
  },
  "no-scenarios-in-folder": {
    cause: {
      en: "The folder of `--scenario` has no scenarios.",
      es: "La carpeta de `--scenario` no tiene escenarios.",
    },
    remedy: { en: "Use a folder with YAML files.", es: "Use una carpeta con archivos YAML." },
  },
  "one-scenario-expected": {
    cause: { en: "A mock server has one scenario.", es: "Un servidor simulado tiene un solo escenario." },
    remedy: { en: "Name one file.", es: "Indique un solo archivo." },
  },
  "not-json": {
    cause: { en: "The file is not valid JSON.", es: "El archivo no es JSON válido." },
    remedy: { en: "Fix the file.", es: "Corrija el archivo." },
  },
  "json-nested-too-deep": {
    cause: { en: "The JSON is nested too deeply to be parsed.", es: "El JSON tiene demasiados niveles." },
    remedy: { en: "Use a file with fewer levels.", es: "Use un archivo con menos niveles." },
  },
  "folder-not-writable": {
    cause: {
      en: "The folder of an output file does not exist or is not writable.",
      es: "La carpeta de un archivo de salida no existe o no admite escritura.",
    },
    remedy: { en: "Create it, or use another one.", es: "Créela o use otra." },
  },
  "write-failed": {
    cause: { en: "A file could not be written.", es: "No se pudo escribir un archivo." },
    remedy: { en: "Check permissions and free space.", es: "Revise los permisos y el espacio libre." },
  },
  "stdout-failed": {
    cause: {
      en: "Standard output could not be written completely.",
      es: "La salida estándar no se pudo escribir completa.",
    },
    remedy: { en: "Free some space, or use another target.", es: "Libere espacio o use otro destino." },
  },
  "port-in-use-by-mockvox": {
    cause: { en: "Another Mockvox uses the port.", es: "Otro Mockvox usa el puerto." },
    remedy: { en: "Use that one, or another port.", es: "Use ese u otro puerto." },
  },
  "port-in-use": {
    cause: { en: "Another program uses the port.", es: "Otro programa usa el puerto." },
    remedy: { en: "Use another port.", es: "Use otro puerto." },
  },
  "port-not-permitted": {
    cause: { en: "The port needs more privileges.", es: "El puerto requiere más permisos." },
    remedy: { en: "Use a port above 1023.", es: "Use un puerto mayor que 1023." },
  },
  "address-not-available": {
    cause: { en: "The address does not belong to this machine.", es: "La dirección no es de este equipo." },
    remedy: { en: "Use 127.0.0.1 or 0.0.0.0.", es: "Use 127.0.0.1 o 0.0.0.0." },
  },
  "host-not-found": {
    cause: { en: "The host name does not resolve.", es: "El nombre de host no se resuelve." },
    remedy: { en: "Use 127.0.0.1 or 0.0.0.0.", es: "Use 127.0.0.1 o 0.0.0.0." },
  },
  "cannot-listen": {
    cause: {
      en: "The system refused to listen; the message gives the reason.",
      es: "El sistema no permitió escuchar; el mensaje indica la razón.",
    },
    remedy: { en: "Check host and port.", es: "Revise el host y el puerto." },
  },
  "serve-failed": {
    cause: {
      en: "An option of the mock server is invalid; the message gives the reason.",
      es: "Una opción del servidor simulado no es válida; el mensaje indica la razón.",
    },
    remedy: { en: "Fix the option.", es: "Corrija la opción." },
  },
  "invalid-proxy-url": {
    cause: {
      en: "A proxy variable is not an http or https URL.",
      es: "Una variable de proxy no es una URL http o https.",
    },
    remedy: { en: "Fix it or unset it.", es: "Corríjala o quítela." },
  },
  "node-without-proxy-agents": {
    cause: { en: "This Node's agents do not support proxies.", es: "Los agentes de este Node no admiten proxies." },
    remedy: { en: "Upgrade Node.", es: "Actualice Node." },
  },
  "unknown-control-name": {
    cause: { en: "The control does not exist.", es: "El control no existe." },
    remedy: { en: "Run `mockvox control --help`.", es: "Ejecute `mockvox control --help`." },
  },
  "control-usage": {
    cause: { en: "A control was called with wrong arguments.", es: "Un control recibió argumentos incorrectos." },
    remedy: { en: "Follow the usage in the message.", es: "Siga el uso que muestra el mensaje." },
  },
  "too-many-arguments": {
    cause: { en: "A control got more than one argument.", es: "Un control recibió más de un argumento." },
    remedy: { en: "Pass one.", es: "Indique uno." },
  },
  "flag-not-allowed": {
    cause: { en: "The control does not take that flag.", es: "El control no recibe esa opción." },
    remedy: { en: "Use one of the flags in the message.", es: "Use una de las opciones del mensaje." },
  },
  "server-without-token": {
    cause: { en: "`--server` was given without `--token`.", es: "Se indicó `--server` sin `--token`." },
    remedy: { en: "Pass both.", es: "Indique ambas." },
  },
  "control-rejected": {
    cause: {
      en: "The server rejected the control; the message gives the reason.",
      es: "El servidor rechazó el control; el mensaje indica la razón.",
    },
    remedy: { en: "See the code of the reason.", es: "Vea el código de la razón." },
  },
  "malformed-control-response": {
    cause: { en: "The response is not from a Mockvox server.", es: "La respuesta no es de un servidor Mockvox." },
    remedy: { en: "Check the URL and the versions.", es: "Revise la URL y las versiones." },
  },
  "store-package-missing": {
    cause: {
      en: "`--store` is used, and the optional package that connects to Valkey or Redis is not installed. The single executable cannot load it.",
      es: "Se usó `--store` y no está instalado el paquete opcional que se conecta a Valkey o Redis. El ejecutable único no puede cargarlo.",
    },
    remedy: {
      en: "Install `@mockvox/limit-store-redis` where `mockvox` is installed.",
      es: "Instale `@mockvox/limit-store-redis` donde esté instalado `mockvox`.",
    },
  },
  "tls-pair-incomplete": {
    cause: {
      en: "Only one of `--tls-cert` and `--tls-key` is given.",
      es: "Se indicó solo una de `--tls-cert` y `--tls-key`.",
    },
    remedy: { en: "Pass both.", es: "Indique las dos." },
  },
  "proxy-pass-without-proxy": {
    cause: { en: "`--proxy-pass` is given without `--proxy`.", es: "Se indicó `--proxy-pass` sin `--proxy`." },
    remedy: { en: "Add `--proxy`.", es: "Agregue `--proxy`." },
  },
  "unknown-trust-name": {
    cause: {
      en: "`mockvox trust` has no instructions with that name.",
      es: "`mockvox trust` no tiene instrucciones con ese nombre.",
    },
    remedy: { en: "Use one of the names in `params.expected`.", es: "Use uno de los nombres de `params.expected`." },
  },
  "unknown-claim-id": {
    cause: { en: "The claim does not exist.", es: "La pregunta abierta no existe." },
    remedy: { en: "Run `mockvox claims`.", es: "Ejecute `mockvox claims`." },
  },
  "wrong-diff-arguments": {
    cause: {
      en: "`diff` needs exactly two files or profiles.",
      es: "`diff` necesita exactamente dos archivos o perfiles.",
    },
    remedy: { en: "Pass two.", es: "Indique dos." },
  },
  "nonexistent-day": {
    cause: { en: "The date does not exist.", es: "La fecha no existe." },
    remedy: { en: "Use a date that exists.", es: "Use una fecha que exista." },
  },
  "reversed-range": {
    cause: { en: "`--to` is before `--from`.", es: "`--to` es anterior a `--from`." },
    remedy: { en: "Swap them.", es: "Inviértalos." },
  },
  "unknown-file-format": {
    cause: {
      en: "The name of the output file has no known ending.",
      es: "El nombre del archivo de salida no tiene una extensión conocida.",
    },
    remedy: { en: "Rename it, or set `--format`.", es: "Cámbiele el nombre o indique `--format`." },
  },
  "output-file-exists": {
    cause: {
      en: "The output file exists, but has no state file of `pull`.",
      es: "El archivo de salida existe, pero no tiene archivo de estado de `pull`.",
    },
    remedy: { en: "Use another file.", es: "Use otro archivo." },
  },
  "output-file-mismatch": {
    cause: { en: "The output file belongs to another pull.", es: "El archivo de salida es de otra descarga." },
    remedy: { en: "Use another file, or the same options.", es: "Use otro archivo o las mismas opciones." },
  },
  "output-file-changed": {
    cause: { en: "The output file does not match its state.", es: "El archivo de salida no corresponde a su estado." },
    remedy: { en: "Delete both to start over.", es: "Borre ambos para empezar de nuevo." },
  },
  "output-file-appended": {
    cause: {
      en: "The output file has bytes that `pull` did not write.",
      es: "El archivo de salida tiene bytes que `pull` no escribió.",
    },
    remedy: { en: "Move them to another file.", es: "Páselos a otro archivo." },
  },
  "invalid-pull-state": {
    cause: {
      en: "The state file is invalid; the message gives the reason.",
      es: "El archivo de estado no es válido; el mensaje indica la razón.",
    },
    remedy: { en: "Delete it and the output file.", es: "Bórrelo junto con el archivo de salida." },
  },
  "output-file-locked": {
    cause: {
      en: "Another pull is writing to the file, on this machine, in another container or on another machine.",
      es: "Otra descarga está escribiendo en el archivo, en este equipo, en otro contenedor o en otro equipo.",
    },
    remedy: {
      en: "Wait until it has finished. If it has crashed, its lock expires after 20 seconds.",
      es: "Espere a que termine. Si falló, su bloqueo vence a los 20 segundos.",
    },
  },
  "output-file-lock-lost": {
    cause: {
      en: "The process was suspended for more than 20 seconds, and another pull took over its file.",
      es: "El proceso estuvo suspendido más de 20 segundos y otra descarga tomó el control de su archivo.",
    },
    remedy: {
      en: "Wait until the other pull has finished, then run the same command.",
      es: "Espere a que termine la otra descarga y ejecute el mismo comando.",
    },
  },
  "output-file-failed": {
    cause: {
      en: "The output file could not be written; the message gives the reason.",
      es: "No se pudo escribir el archivo de salida; el mensaje indica la razón.",
    },
    remedy: { en: "Fix the cause, then run the same command.", es: "Corrija la causa y ejecute el mismo comando." },
  },
  "unknown-column": {
    cause: { en: "A CSV file cannot get a new column.", es: "Un archivo CSV no puede recibir una columna nueva." },
    remedy: { en: "Use NDJSON, or another file.", es: "Use NDJSON u otro archivo." },
  },
  "pull-budget-spent": {
    cause: { en: "The pull has sent `--budget` requests.", es: "La descarga envió `--budget` peticiones." },
    remedy: { en: "Run the same command to resume.", es: "Ejecute el mismo comando para continuar." },
  },
  "pull-failed": {
    cause: {
      en: "The server ended the pull; the message gives the reason.",
      es: "El servidor terminó la descarga; el mensaje indica la razón.",
    },
    remedy: { en: "Do what the message says.", es: "Haga lo que indica el mensaje." },
  },
  "pull-server-unreachable": {
    cause: { en: "Nothing is listening at the address.", es: "Ningún programa está escuchando en la dirección." },
    remedy: { en: "Start the server, or fix `--url`.", es: "Inicie el servidor o corrija `--url`." },
  },
  "server-name-unknown": {
    cause: { en: "The host name does not resolve.", es: "El nombre de host no se resuelve." },
    remedy: { en: "Check `--url`, `--server` and the network.", es: "Revise `--url`, `--server` y la red." },
  },
  "connection-insecure": {
    cause: {
      en: "No secure connection is possible, usually because of a certificate.",
      es: "No es posible una conexión segura, casi siempre por un certificado.",
    },
    remedy: {
      en: "Check the address, or set NODE_EXTRA_CA_CERTS.",
      es: "Revise la dirección o defina NODE_EXTRA_CA_CERTS.",
    },
  },
  "web-page-received": {
    cause: { en: "Another program responded with a web page.", es: "Otro programa respondió con una página web." },
    remedy: { en: "Check `--url`.", es: "Revise `--url`." },
  },
  "access-denied": {
    cause: {
      en: "The server denied access with an undocumented message.",
      es: "El servidor negó el acceso con un mensaje no documentado.",
    },
    remedy: {
      en: "Check the token and the allowed IP addresses.",
      es: "Revise el token y las direcciones IP permitidas.",
    },
  },
};
