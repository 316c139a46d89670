import type { LocalizedText } from "@mockvox/spec/text";
import type { PageErrorCode } from "./page-error.ts";

/** Cause and remedy of every error of the page, for the documentation. */
export const errorDocs: Readonly<Record<PageErrorCode, { cause: LocalizedText; remedy: LocalizedText }>> = {
  "invalid-server-address": {
    cause: {
      en: "The text in a server field of the page is not an http or https URL.",
      es: "El texto en un campo de servidor de la página no es una URL http o https.",
    },
    remedy: {
      en: "Enter a URL such as http://127.0.0.1:4010.",
      es: "Escriba una URL como http://127.0.0.1:4010.",
    },
  },
  "server-not-local": {
    cause: {
      en: "The page's content security policy only allows servers on this machine.",
      es: "La política de seguridad de contenido de la página solo permite servidores de este equipo.",
    },
    remedy: {
      en: "Use a server on 127.0.0.1, localhost or *.localhost, or check another one with `mockvox verify URL --live`.",
      es: "Use un servidor en 127.0.0.1, localhost o *.localhost, o compruebe otro con `mockvox verify URL --live`.",
    },
  },
  "file-not-json": {
    cause: {
      en: "A file that was chosen as a snapshot is not JSON.",
      es: "Un archivo que se eligió como copia del estado no es JSON.",
    },
    remedy: {
      en: "Choose a file from Export on the page, or from `mockvox control snapshot export`.",
      es: "Elija un archivo de Exportar en la página, o de `mockvox control snapshot export`.",
    },
  },
  "invalid-state-link": {
    cause: {
      en: "The snapshot in the URL of the page is not complete, or not one that the page made.",
      es: "La copia del estado en la URL de la página no está completa o no la hizo la página.",
    },
    remedy: {
      en: "Copy the whole link again, or export the state as a file and import it.",
      es: "Copie de nuevo el enlace completo, o exporte el estado como archivo e impórtelo.",
    },
  },
  "mock-server-unreachable": {
    cause: {
      en: "No server responds at the URL, or it does not allow requests from this page.",
      es: "Ningún servidor responde en la URL o el que responde no permite peticiones de esta página.",
    },
    remedy: {
      en: "Start `mockvox serve` at that URL, or change the URL in the page's header.",
      es: "Inicie `mockvox serve` en esa URL o cambie la URL en el encabezado de la página.",
    },
  },
  "not-a-mock-server": {
    cause: {
      en: "The server at the URL responds, but has no Mockvox controls.",
      es: "El servidor de la URL responde, pero no tiene los controles de Mockvox.",
    },
    remedy: {
      en: "Use the URL of `mockvox serve`. To check the server, enter its URL under API check.",
      es: "Use la URL de `mockvox serve`. Para comprobar el servidor, escriba su URL en Comprobar API.",
    },
  },
  "insecure-context": {
    cause: {
      en: "The mock server in the browser tab needs a service worker, which browsers only allow on secure pages.",
      es: "El servidor simulado de la pestaña necesita un service worker, que los navegadores solo permiten en páginas seguras.",
    },
    remedy: {
      en: "Open the page over https or on localhost, or use a running server.",
      es: "Abra la página por https o en localhost, o use un servidor en ejecución.",
    },
  },
  "service-worker-stopped": {
    cause: {
      en: "The browser stopped the page's service worker, and it did not start again.",
      es: "El navegador detuvo el service worker de la página y este no volvió a arrancar.",
    },
    remedy: { en: "Reload the page.", es: "Recargue la página." },
  },
  "no-response": {
    cause: {
      en: "The connection was cut before the response was complete, or the server sends no CORS headers for this page.",
      es: "La conexión se cortó antes de completarse la respuesta, o el servidor no envía cabeceras CORS para esta página.",
    },
    remedy: {
      en: "Clear the faults under Simulate, check that the server is running, and send the request again.",
      es: "Quite las fallas en Simular, revise que el servidor esté en ejecución y envíe la petición otra vez.",
    },
  },
  "profile-file-not-json": {
    cause: {
      en: "The file chosen under Claims is not valid JSON.",
      es: "El archivo elegido en Preguntas abiertas no es JSON válido.",
    },
    remedy: {
      en: "Choose a profile saved by the page or by `mockvox verify`.",
      es: "Elija un perfil guardado por la página o por `mockvox verify`.",
    },
  },
  "page-part-not-loaded": {
    cause: {
      en: "A script of the page could not be loaded, usually because the server that hosts the page has stopped.",
      es: "No se pudo cargar un script de la página, por lo general porque su servidor se detuvo.",
    },
    remedy: {
      en: "Start that server again at the same URL, then press Try again.",
      es: "Inicie otra vez ese servidor en la misma URL y pulse Reintentar.",
    },
  },
};
