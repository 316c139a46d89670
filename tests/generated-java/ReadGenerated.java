import cdr_4.model.Cdr4Envelope;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** Reads the five reports through the classes that were generated from the five narrow documents. */
public class ReadGenerated {
    private static final String INI = "20260304000000";
    private static final String END = "20260304235959";
    private static final String SERVER = "0001";

    private final JaxRsClient client;

    private ReadGenerated(String base) {
        client = new JaxRsClient(base, "demo");
    }

    public static void main(String[] args) {
        ReadGenerated reader = new ReadGenerated(args[0]);
        print("cdr_4", reader.cdr_4());
        print("diagram_1_2", reader.diagram_1_2());
        print("diagram_2", reader.diagram_2());
        print("campaign_8", reader.campaign_8());
        print("diagram_13", reader.diagram_13());
    }

    private List<String> cdr_4() {
        var query = new cdr_4.params.ReadCdr4Params().api(cdr_4.model.ApiEnum.CDR_4);
        query.dateIni(INI).dateEnd(END).wolkvoxServer(SERVER);
        Cdr4Envelope.Data data = client.of(cdr_4.spec.ReportsApiSpec.class).readCdr4(query).getData();
        return Stream.of(
                        data.get_05Seg(),
                        data.get_620Seg(),
                        data.get_2160Seg(),
                        data.get_61120Seg(),
                        data.getGreaterThan121())
                .map(row -> row.getCalls())
                .toList();
    }

    private List<String> diagram_1_2() {
        var query = new diagram_1_2.params.ReadDiagram12Params().api(diagram_1_2.model.ApiEnum.DIAGRAM_1_2);
        query.dateIni(INI).dateEnd(END).wolkvoxServer(SERVER);
        var envelope = client.of(diagram_1_2.spec.ReportsApiSpec.class).readDiagram12(query);
        return envelope.getData().stream().map(row -> row.toString()).toList();
    }

    private List<String> diagram_2() {
        var query = new diagram_2.params.ReadDiagram2Params().api(diagram_2.model.ApiEnum.DIAGRAM_2);
        query.dateIni(INI).dateEnd(END).wolkvoxServer(SERVER);
        var envelope = client.of(diagram_2.spec.ReportsApiSpec.class).readDiagram2(query);
        return envelope.getData().stream().map(row -> row.getSkillId()).toList();
    }

    private List<String> campaign_8() {
        var query = new campaign_8.params.ReadCampaign8Params().api(campaign_8.model.ApiEnum.CAMPAIGN_8);
        query.campaignId("all").dateIni(INI).dateEnd(END).wolkvoxServer(SERVER);
        var envelope = client.of(campaign_8.spec.ReportsApiSpec.class).readCampaign8(query);
        return envelope.getData().stream().map(row -> row.getTelephone()).toList();
    }

    private List<String> diagram_13() {
        var query = new diagram_13.params.ReadDiagram13Params().api(diagram_13.model.ApiEnum.DIAGRAM_13);
        query.dateIni(INI).dateEnd(END).wolkvoxServer(SERVER);
        var envelope = client.of(diagram_13.spec.ReportsApiSpec.class).readDiagram13(query);
        return envelope.getData().stream().map(row -> row.getConnId()).toList();
    }

    private static void print(String report, List<String> fields) {
        fields.forEach(Objects::requireNonNull);
        System.out.printf("{\"report\":\"%s\",\"rows\":%d}%n", report, fields.size());
    }
}
