import { type AuditTextId, clock, hours, type VerdictText } from "./en.ts";

/** The Spanish texts of the audit. */
export const es: Readonly<Record<AuditTextId, VerdictText>> = {
  "never-asked": () => ({
    title: "Nunca se pidieron algunos segundos entre el primer y el último rango de fechas.",
    advice: "Pida los rangos que faltan y comience cada rango donde terminó el anterior.",
  }),
  "never-asked/early-end": (figure) => ({
    title: `Los rangos de fechas terminan ${secondsInSpanish(figure)} antes de que empiece el siguiente.`,
    advice:
      "`date_end` es el último segundo del rango: termine el día a las 23:59:59, no a las 23:59:00 ni a las 23:50:00.",
  }),
  "never-asked/month-end": () => ({
    title: "Nunca se pidieron los últimos días de un mes.",
    advice: "Calcule el último día de cada mes con el calendario: un mes tiene de 28 a 31 días.",
  }),
  "never-asked/skipped-range": () => ({
    title: "Nunca se pidió un rango de fechas completo entre otros dos.",
    advice: "Después de una interrupción, continúe con el primer rango que no haya guardado, no con el siguiente.",
  }),
  "never-asked/invalid-date": () => ({
    title: "Se perdió un rango de fechas porque una de sus fechas no existe o está en orden contrario.",
    advice: "Calcule las fechas con una función de calendario y deténgase cuando la respuesta sea un error.",
  }),
  cut: (figure) => ({
    title: `${requestsInSpanish(figure)}: la respuesta se cortó en el máximo de filas y el rango no se leyó en partes más pequeñas.`,
    advice:
      "Cuando una respuesta tenga exactamente 60.000 filas, divida el rango de fechas en dos y pida ambas mitades.",
  }),
  failed: (figure) => ({
    title: `${requestsInSpanish(figure)}: la respuesta fue un error y el rango no se leyó después.`,
    advice: "Conserve el rango y vuelva a pedirlo; si no se puede leer, termine el proceso con un error.",
  }),
  "failed/error-taken-as-empty": (figure) => ({
    title: `${requestsInSpanish(figure)}: la respuesta fue un error con estado 404, que parece un rango vacío, y el rango no se leyó después.`,
    advice:
      "Tome un 404 como rango vacío solo si `msg` dice que no se encontraron registros; cualquier otro 404 es un error.",
  }),
  "failed/range-too-long": (figure) => ({
    title: `${requestsInSpanish(figure)}: el rango de fechas superó el máximo y no se leyó por partes.`,
    advice: "Divida un rango de más de 31 días y deténgase cuando la respuesta sea un error.",
  }),
  "failed/invalid-date": (figure) => ({
    title: `${requestsInSpanish(figure)}: una fecha no existe o las fechas están en orden contrario, y no se pidió nada en su lugar.`,
    advice: "Calcule las fechas con una función de calendario y deténgase cuando la respuesta sea un error.",
  }),
  "broken-response": (figure) => ({
    title: `${requestsInSpanish(figure)}: la respuesta llegó dañada o no se leyó completa, y el rango no se leyó después.`,
    advice: "Trate como falla toda respuesta que no sea JSON completo y válido, y vuelva a pedir el rango.",
  }),
  "read-too-early": () => ({
    title: "Se pidieron rangos de fechas antes de que transcurrieran y no se volvieron a leer.",
    advice: "Lea el día cuando haya terminado o vuelva a leerlo al día siguiente.",
  }),
  "read-before-settled": () => ({
    title: "Después de leer algunos rangos aparecieron o cambiaron filas, y esos rangos no se volvieron a leer.",
    advice:
      "En cada ejecución vuelva a leer los últimos días y reemplace lo guardado: las interacciones aparecen al terminar y se corrigen después.",
  }),
  "wrong-time-zone/future": (figure) => ({
    title: `Los rangos de fechas van ${hours(figure)} horas adelante del presente: están en otra zona horaria.`,
    advice: "Las fechas van en GMT-5 todo el año. Convierta la hora actual a America/Bogota antes de darle formato.",
  }),
  "wrong-time-zone/utc-days": (figure) => ({
    title: `Los días empiezan a las ${clock(figure)} y no a medianoche: son días UTC.`,
    advice: "Las fechas van en GMT-5: empiece el día a las 00:00:00 y termínelo a las 23:59:59 de America/Bogota.",
  }),
  "wrong-time-zone/daylight-saving": () => ({
    title: "En una parte del año los días empiezan una hora antes: siguen una zona con horario de verano.",
    advice: "Las fechas van en GMT-5 todo el año. Use America/Bogota y no la zona horaria de la máquina.",
  }),
  "polls-too-often": (figure) => ({
    title: `El reporte se consulta cada ${figure} segundos; el proveedor recomienda cinco minutos.`,
    advice: "Consulte cada 300 segundos: más peticiones gastan la cuota diaria.",
  }),
  "too-many-at-once": (figure) => ({
    title: `${requestsInSpanish(figure)}: se rechazaron porque había otras dos en curso.`,
    advice: "Envíe a lo sumo dos peticiones a la vez por token; mejor, una tras otra.",
  }),
  "asked-after-quota": (figure) => ({
    title: `${requestsInSpanish(figure)}: se enviaron en días cuya cuota ya estaba agotada.`,
    advice: "Cuando la cuota se agote, espere hasta la medianoche GMT-5.",
  }),
  "asked-twice": () => ({
    title: "Algunos rangos de fechas se leyeron más de una vez.",
    advice: "Está bien si las filas nuevas reemplazan a las anteriores; si se suman, cuentan dos veces.",
  }),
  "asked-twice/boundary": (figure) => ({
    title: `Los rangos empiezan en el segundo en que terminó el anterior: ${secondsInSpanish(figure)} se leyeron dos veces.`,
    advice:
      "`date_end` está incluido: empiece el siguiente rango un segundo después o reemplace las filas por su clave.",
  }),
  "own-responses": (count) => ({
    title: `${requestsInSpanish(count)}: la respuesta fue suya y no se juzga.`,
    advice:
      "No hay nada que corregir. Tampoco se comparan las filas guardadas de este reporte; quite las respuestas para compararlas.",
  }),
  "custom-rows": () => ({
    title: "El reporte tiene filas propias, así que las filas guardadas no se compararon.",
    advice:
      "No hay nada que corregir. Las filas propias pertenecen a respuestas enteras; las filas guardadas se comparan con datos generados o con interacciones propias.",
  }),
  "other-window-end": (figure) => ({
    title: `Si el servidor real trata \`date_end\` de la otra forma (pregunta abierta \`window-end\`), ${secondsInSpanish(figure)} no se leen nunca.`,
    advice:
      "Traslape los rangos un segundo y reemplace las filas por su clave, o resuelva la pregunta con `mockvox verify`.",
  }),
  "rows-missing/not-requested": (count) => ({
    title: `${rowsInSpanish(count)}: nunca se pidieron.`,
    advice: "Pida los rangos de fechas que faltan.",
  }),
  "rows-missing/not-read": (count) => ({
    title: `${rowsInSpanish(count)}: faltan: la petición falló y no se repitió.`,
    advice: "Vuelva a pedir el rango después de un error.",
  }),
  "rows-missing/not-kept": (count) => ({
    title: `${rowsInSpanish(count)}: faltan aunque una respuesta las tenía, o aparecieron después de leer el rango.`,
    advice:
      "Guarde todas las filas de la respuesta: no descarte las que comparten teléfono o conversación. Vuelva a leer los últimos días.",
  }),
  "rows-doubled/boundary": (count) => ({
    title: `${rowsInSpanish(count)}: están más de una vez: un rango empieza en el segundo en que terminó el anterior.`,
    advice: "Empiece el siguiente rango un segundo después o reemplace las filas por su clave.",
  }),
  "rows-doubled/overlap": (count) => ({
    title: `${rowsInSpanish(count)}: están más de una vez: su rango de fechas se leyó de nuevo.`,
    advice: "Al leer de nuevo un rango, reemplace sus filas en vez de agregarlas.",
  }),
  "rows-doubled/partial-response": (count) => ({
    title: `${rowsInSpanish(count)}: están más de una vez: se guardaron las de una respuesta dañada y la petición se repitió.`,
    advice: "Guarde las filas solo cuando la respuesta esté completa.",
  }),
  "rows-doubled/stored-twice": (count) => ({
    title: `${rowsInSpanish(count)}: están más de una vez aunque su rango se leyó una sola vez.`,
    advice: "Guarde cada respuesta en una sola transacción y repita solo lo que falló.",
  }),
  "rows-doubled/campaigns-twice": (count) => ({
    title: `${rowsInSpanish(count)}: cuentan dos veces: las campañas se leyeron una por una y también con all.`,
    advice: "Lea all o cada campaña, no ambas cosas.",
  }),
  "rows-changed": (count) => ({
    title: `${rowsInSpanish(count)}: tienen valores distintos de los que envió el servidor simulado.`,
    advice: "Vuelva a leer los rangos cuyas filas se corrigen después y revise cómo convierte números y fechas.",
  }),
  "rows-changed/overwritten": (count) => ({
    title: `${rowsInSpanish(count)}: contienen solo una parte: cada rango reemplazó las sumas de los anteriores.`,
    advice: "Incluya el rango de fechas en la clave o sume los rangos.",
  }),
  "rows-changed/not-requested": (count) => ({
    title: `${rowsInSpanish(count)}: suman menos: una parte del tiempo nunca se pidió.`,
    advice: "Pida los rangos de fechas que faltan.",
  }),
  "rows-changed/not-read": (count) => ({
    title: `${rowsInSpanish(count)}: suman menos: una petición falló y no se repitió.`,
    advice: "Vuelva a pedir el rango después de un error.",
  }),
  "rows-changed/not-kept": (count) => ({
    title: `${rowsInSpanish(count)}: suman menos que las respuestas.`,
    advice: "Guarde todas las filas de la respuesta: no una filas de campañas o días distintos.",
  }),
  "rows-changed/leading-zeros": (count) => ({
    title: `${rowsInSpanish(count)}: perdieron los ceros a la izquierda.`,
    advice: "Guarde identificadores y teléfonos como texto.",
  }),
  "rows-changed/country-code": (count) => ({
    title: `${rowsInSpanish(count)}: tienen un teléfono con otro prefijo.`,
    advice: "Guarde los teléfonos como llegan.",
  }),
  "rows-changed/rounded-id": (count) => ({
    title: `${rowsInSpanish(count)}: tienen un identificador redondeado como número.`,
    advice: "Guarde los identificadores como texto: tienen más dígitos de los que conserva un número.",
  }),
  "rows-changed/shortened-id": (count) => ({
    title: `${rowsInSpanish(count)}: tienen un identificador cortado.`,
    advice: "Haga la columna tan ancha como el identificador completo.",
  }),
  "rows-unknown": (count) => ({
    title: `${rowsInSpanish(count)}: nunca las envió el servidor simulado en el tiempo pedido.`,
    advice: "Revise de dónde vienen: ejecuciones anteriores, otro token o una clave cambiada.",
  }),
};

function rowsInSpanish(count: number): string {
  return count === 1 ? "1 fila" : `${count} filas`;
}

function requestsInSpanish(count: number): string {
  return count === 1 ? "1 petición" : `${count} peticiones`;
}

function secondsInSpanish(seconds: number): string {
  return seconds === 1 ? "1 segundo" : `${seconds} segundos`;
}
