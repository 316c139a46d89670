import type { TranslationOf } from "@mockvox/spec/text";
import type { en } from "./en.ts";

export const es: TranslationOf<typeof en> = {
  "authority-unreadable": ({ file, reason }) =>
    `No se puede leer la autoridad certificadora ${file}: ${reason}. Corrija eso o use otra carpeta.`,
  "authority-unwritable": ({ folder, reason }) =>
    `No se puede crear la autoridad certificadora en ${folder}: ${reason}. Corrija eso o use otra carpeta.`,
  "authority-corrupt": ({ file, reason }) =>
    `${file} no es una autoridad certificadora de Mockvox (${reason}). Borre la carpeta para crear otra autoridad y confíe en ella.`,
  "authority-expired": ({ file, expiredAt }) =>
    `La autoridad certificadora ${file} venció el ${expiredAt}. Borre la carpeta para crear otra autoridad y confíe en ella.`,
  "authority-exposed": ({ file }) =>
    `Otros usuarios pueden leer o reemplazar ${file}, que contiene una llave privada. Borre la carpeta para crear otra autoridad o, si nadie la ha leído, deje el archivo a su nombre con permisos 600.`,
  "name-not-permitted": ({ name, expected }) =>
    `La autoridad certificadora de Mockvox no emite certificados para "${name}". Se esperaban nombres dentro de ${expected.join(", ")}. Use un certificado propio para otros nombres.`,

  "command-not-found": ({ command }) =>
    `No se encuentra el programa "${command}". Revise su nombre y la variable PATH.`,
  "command-not-executable": ({ command }) =>
    `"${command}" no es un programa ejecutable. Hágalo ejecutable o inícielo con su intérprete.`,
  "command-not-started": ({ command, reason }) => `No se puede iniciar el programa "${command}": ${reason}.`,

  "before-failed": ({ command, exitCode, message }) =>
    `El comando de --before terminó con ${exitCode}: ${command}${message ? ` (${message})` : ""}. Corríjalo, para que cada escenario empiece en el mismo estado.`,

  "proxy-not-running": ({ port }) =>
    `Ningún proxy escucha en 127.0.0.1:${port}. Inicie el servidor simulado con \`mockvox serve --proxy ${port}\`, o indique su puerto con --proxy.`,

  "airtight-linux-only": ({ platform }) =>
    `Una ejecución aislada necesita los espacios de nombres de Linux, y este sistema es ${platform}. Ejecute sin --airtight, o en un contenedor de Linux que los permita.`,
  "airtight-tool-missing": ({ tool, package: name }) =>
    `Una ejecución aislada necesita el programa ${tool}, que no está instalado. Instale el paquete ${name}.`,
  "airtight-setting": ({ reason, setting, needed }) =>
    `El sistema no permite que los usuarios creen espacios de nombres (${setting}): ${reason}. Permítalo con \`sudo sysctl ${needed}\`, o ejecute como root.`,
  "airtight-container": ({ reason }) =>
    `Este contenedor no tiene permiso para crear espacios de nombres: ${reason}. Inícielo con --cap-add SYS_ADMIN --cap-add NET_ADMIN --security-opt seccomp=unconfined --security-opt apparmor=unconfined, o ejecute sin --airtight.`,
  "airtight-refused": ({ reason }) =>
    `El sistema se negó a crear espacios de nombres: ${reason}. Ejecute como root, o sin --airtight.`,
  "airtight-step-failed": ({ step, reason }) =>
    `No se puede preparar la ejecución aislada: \`${step}\` falló con "${reason}". Ejecute como root, o sin --airtight.`,
  "invalid-allowed-address": ({ value }) =>
    `Dirección no válida: "${value}". Se esperaba HOST:PUERTO, como localhost:5432 o [fd00::5]:5432.`,
  "vendor-host-not-allowed": ({ value }) =>
    `No se puede permitir "${value}": el servidor simulado responde por los hosts del proveedor. Quítela.`,
  "allowed-address-taken": ({ address }) =>
    `No se puede permitir "${address}": la ejecución aislada usa esa dirección. Use otra dirección del mismo servicio.`,
};
