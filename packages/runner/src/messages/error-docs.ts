import type { LocalizedText } from "@mockvox/spec/text";
import type { RunnerErrorCode } from "../errors.ts";

/** Cause and remedy of each error code, for the reference page. */
export const errorDocs: Readonly<Record<RunnerErrorCode, { cause: LocalizedText; remedy: LocalizedText }>> = {
  "authority-unreadable": {
    cause: {
      en: "The file of the certificate authority exists and cannot be read.",
      es: "El archivo de la autoridad certificadora existe y no se puede leer.",
    },
    remedy: {
      en: "Fix what `params.reason` says, or choose another folder with `--authority` or `MOCKVOX_AUTHORITY`.",
      es: "Corrija lo que dice `params.reason`, o elija otra carpeta con `--authority` o `MOCKVOX_AUTHORITY`.",
    },
  },
  "authority-unwritable": {
    cause: {
      en: "There is no certificate authority yet, and its folder cannot be created or written.",
      es: "Todavía no hay autoridad certificadora y no se puede crear su carpeta, o escribir en ella.",
    },
    remedy: {
      en: "Choose a folder that you can write with `--authority` or `MOCKVOX_AUTHORITY`.",
      es: "Elija con `--authority` o `MOCKVOX_AUTHORITY` una carpeta en la que pueda escribir.",
    },
  },
  "authority-corrupt": {
    cause: {
      en: "The file of the certificate authority is incomplete, or something else than Mockvox wrote.",
      es: "El archivo de la autoridad certificadora está incompleto, o no lo escribió Mockvox.",
    },
    remedy: {
      en: "Delete the folder; the next start creates another authority, which programs must then trust.",
      es: "Borre la carpeta; el siguiente inicio crea otra autoridad, y los programas deben confiar en ella de nuevo.",
    },
  },
  "authority-expired": {
    cause: {
      en: "The certificate authority is older than two years.",
      es: "La autoridad certificadora tiene más de dos años.",
    },
    remedy: {
      en: "Delete the folder; the next start creates another authority, which programs must then trust.",
      es: "Borre la carpeta; el siguiente inicio crea otra autoridad, y los programas deben confiar en ella de nuevo.",
    },
  },
  "authority-exposed": {
    cause: {
      en: "The file with the key of the certificate authority belongs to another user, or its mode lets others read or write it.",
      es: "El archivo con la llave de la autoridad certificadora es de otro usuario, o sus permisos dejan que otros lo lean o escriban.",
    },
    remedy: {
      en: "Delete the folder. If no other user can have read the key, set the owner and mode 600 instead.",
      es: "Borre la carpeta. Si nadie pudo leer la llave, corrija en cambio el dueño y los permisos (600).",
    },
  },
  "name-not-permitted": {
    cause: {
      en: "The authority is constrained to the vendor's domain and this machine, and a certificate for another name was requested.",
      es: "La autoridad está limitada al dominio del proveedor y a este equipo, y se pidió un certificado para otro nombre.",
    },
    remedy: {
      en: "Request a permitted name, or use your own certificate.",
      es: "Pida un nombre permitido o use un certificado propio.",
    },
  },

  "command-not-found": {
    cause: { en: "The program of `run` does not exist.", es: "El programa de `run` no existe." },
    remedy: { en: "Check its name and PATH.", es: "Revise su nombre y la variable PATH." },
  },
  "command-not-executable": {
    cause: {
      en: "The file is not a program that can be started.",
      es: "El archivo no es un programa que se pueda iniciar.",
    },
    remedy: { en: "Make it executable, or name its interpreter.", es: "Hágalo ejecutable o indique su intérprete." },
  },
  "command-not-started": {
    cause: { en: "The system did not start the program.", es: "El sistema no inició el programa." },
    remedy: { en: "See the reason in the message.", es: "Vea la razón en el mensaje." },
  },
  "before-failed": {
    cause: {
      en: "The command that resets the state between scenarios failed.",
      es: "Falló el comando que restablece el estado entre escenarios.",
    },
    remedy: { en: "Run it by hand, and fix it.", es: "Ejecútelo a mano y corríjalo." },
  },
  "proxy-not-running": {
    cause: { en: "`env` found no proxy.", es: "`env` no encontró un proxy." },
    remedy: { en: "Start `serve --proxy`, or pass its port.", es: "Inicie `serve --proxy` o indique su puerto." },
  },
  "airtight-linux-only": {
    cause: {
      en: "`--airtight` was used on another system than Linux.",
      es: "Se usó `--airtight` en un sistema que no es Linux.",
    },
    remedy: { en: "Run without it, or on Linux.", es: "Ejecute sin la opción, o en Linux." },
  },
  "airtight-tool-missing": {
    cause: { en: "A program of the system is not installed.", es: "Falta instalar un programa del sistema." },
    remedy: { en: "Install the package in the message.", es: "Instale el paquete que indica el mensaje." },
  },
  "airtight-setting": {
    cause: {
      en: "A setting of the kernel forbids namespaces to users.",
      es: "Un parámetro del núcleo prohíbe los espacios de nombres a los usuarios.",
    },
    remedy: { en: "Change the setting, or run as root.", es: "Cambie el parámetro o ejecute como root." },
  },
  "airtight-container": {
    cause: { en: "The container may not create namespaces.", es: "El contenedor no puede crear espacios de nombres." },
    remedy: { en: "Start it with the options in the message.", es: "Inícielo con las opciones del mensaje." },
  },
  "airtight-refused": {
    cause: { en: "The system does not allow namespaces.", es: "El sistema no permite espacios de nombres." },
    remedy: { en: "Run as root, or without `--airtight`.", es: "Ejecute como root, o sin `--airtight`." },
  },
  "airtight-step-failed": {
    cause: {
      en: "A step of setting up the namespaces failed.",
      es: "Falló un paso al preparar los espacios de nombres.",
    },
    remedy: {
      en: "See the reason in the message, or run as root.",
      es: "Vea la razón en el mensaje o ejecute como root.",
    },
  },
  "invalid-allowed-address": {
    cause: { en: "An allowed address is not HOST:PORT.", es: "Una dirección permitida no es HOST:PUERTO." },
    remedy: { en: "Write it as `localhost:5432`.", es: "Escríbala como `localhost:5432`." },
  },
  "vendor-host-not-allowed": {
    cause: {
      en: "An allowed address is one of the vendor's hosts, which the mock server answers.",
      es: "Una dirección permitida es un host del proveedor, por el que responde el servidor simulado.",
    },
    remedy: { en: "Remove it.", es: "Quítela." },
  },
  "allowed-address-taken": {
    cause: {
      en: "The mock server or the name server of an airtight run listens on an allowed address.",
      es: "El servidor simulado o el de nombres de una ejecución aislada escucha en una dirección permitida.",
    },
    remedy: {
      en: "Allow another address or name of the same service.",
      es: "Permita otra dirección u otro nombre del mismo servicio.",
    },
  },
};
