// Reads the five reports with net/http.
package main

import (
	"fmt"
	"io"
	"log"
	"net/http"
)

func main() {
	for _, report := range []string{"cdr_4", "diagram_1_2", "diagram_2", "campaign_8", "diagram_13"} {
		url := "https://wv0001.wolkvox.com/api/v2/reports_manager.php?api=" + report +
			"&date_ini=20260304000000&date_end=20260304235959"
		if report == "campaign_8" {
			url += "&campaign_id=all"
		}
		request, err := http.NewRequest("GET", url, nil)
		if err != nil {
			log.Fatal(err)
		}
		request.Header.Set("wolkvox-token", "demo")
		request.Header.Set("wolkvox_server", "0001")
		response, err := http.DefaultClient.Do(request)
		if err != nil {
			log.Fatal(err)
		}
		body, err := io.ReadAll(response.Body)
		if err != nil {
			log.Fatal(err)
		}
		response.Body.Close()
		fmt.Println(report, response.StatusCode, len(body))
	}
}
