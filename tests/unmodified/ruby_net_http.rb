# Reads the five reports with net/http.
require "net/http"

headers = { "wolkvox-token" => "demo", "wolkvox_server" => "0001" }
%w[cdr_4 diagram_1_2 diagram_2 campaign_8 diagram_13].each do |report|
  query = { "api" => report, "date_ini" => "20260304000000", "date_end" => "20260304235959" }
  query["campaign_id"] = "all" if report == "campaign_8"
  uri = URI("https://wv0001.wolkvox.com/api/v2/reports_manager.php")
  uri.query = URI.encode_www_form(query)
  response = Net::HTTP.start(uri.host, uri.port, use_ssl: true) { |http| http.get(uri, headers) }
  puts "#{report} #{response.code} #{response.body.bytesize}"
end
