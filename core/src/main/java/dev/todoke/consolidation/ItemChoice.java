package dev.todoke.consolidation;

import dev.todoke.kernel.Coded;
import dev.todoke.notification.Notification;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// One item of a consolidated tumour with the value chosen and where it came from (項目ごとの採用値と出典).
///
/// @param item number of the item in the closed record
/// @param value code with its Japanese label, as shown to people
/// @param source number of the report that gave the value
public record ItemChoice(String item, String label, String value, String source, ConsolidationRule rule) {

    private static final Map<String, String> LABELS = Map.ofEntries(
            Map.entry("7", "診断時住所（都道府県）"),
            Map.entry("12", "側性"),
            Map.entry("13", "局在コード"),
            Map.entry("15", "形態コード"),
            Map.entry("16", "性状"),
            Map.entry("17", "分化度"),
            Map.entry("23", "診断根拠"),
            Map.entry("25", "診断年月日"),
            Map.entry("27", "発見経緯"),
            Map.entry("28", "進展度・治療前"),
            Map.entry("29", "進展度・術後病理学的"),
            Map.entry("30", "進展度・総合"),
            Map.entry("31", "外科的治療"),
            Map.entry("32", "鏡視下治療"),
            Map.entry("33", "内視鏡的治療"),
            Map.entry("34", "観血的治療の範囲"),
            Map.entry("35", "放射線療法"),
            Map.entry("36", "化学療法"),
            Map.entry("37", "内分泌療法"),
            Map.entry("38", "その他治療"));

    /// All choices of a tumour in the order of the closed record.
    public static List<ItemChoice> of(ConsolidatedTumour tumour) {
        var all = new ArrayList<ItemChoice>();
        var codes = tumour.codes();
        var diagnosis = tumour.diagnosis();
        var treatment = tumour.treatment();
        add(
                all,
                "7",
                codeOnly(
                        tumour.residence(),
                        tumour.residence().value().prefecture().closedRecordCode()));
        add(all, "12", coded(codes.laterality()));
        add(all, "13", codeOnly(codes.topography(), codes.topography().value().dotted()));
        add(all, "15", codeOnly(codes.histology(), codes.histology().value().toString()));
        add(all, "16", coded(codes.behaviour()));
        add(all, "17", coded(codes.grade()));
        add(all, "23", coded(diagnosis.basis()));
        add(all, "25", codeOnly(diagnosis.date(), diagnosis.date().value().text()));
        add(all, "27", coded(diagnosis.detection()));
        add(all, "28", coded(diagnosis.beforeTreatment()));
        add(all, "29", coded(diagnosis.afterSurgery()));
        add(all, "30", coded(diagnosis.combined()));
        add(all, "31", coded(treatment.surgery()));
        add(all, "32", coded(treatment.scopeSurgery()));
        add(all, "33", coded(treatment.endoscopy()));
        add(all, "34", coded(treatment.operationResult()));
        add(all, "35", coded(treatment.radiotherapy()));
        add(all, "36", coded(treatment.chemotherapy()));
        add(all, "37", coded(treatment.endocrine()));
        add(all, "38", coded(treatment.other()));
        return List.copyOf(all);
    }

    /// What one notification says for the same items, written the same way.
    public static Map<String, String> reported(Notification notification) {
        var said = new LinkedHashMap<String, String>();
        var tumour = notification.tumour();
        var diagnosis = notification.diagnosis();
        var treatment = notification.treatment();
        said.put("7", notification.patient().address().prefecture().closedRecordCode());
        said.put("12", text(tumour.laterality()));
        said.put("13", tumour.topography().dotted());
        said.put("15", Integer.toString(tumour.morphology().histology()));
        said.put("16", text(tumour.morphology().behaviour()));
        said.put("17", text(tumour.morphology().grade()));
        said.put("23", text(diagnosis.basis()));
        said.put("25", diagnosis.date().text());
        said.put("27", text(diagnosis.detection()));
        said.put("28", text(diagnosis.beforeTreatment()));
        said.put("29", text(diagnosis.afterSurgery()));
        said.put("31", text(treatment.surgery()));
        said.put("32", text(treatment.scopeSurgery()));
        said.put("33", text(treatment.endoscopy()));
        said.put("34", text(treatment.operationResult()));
        said.put("35", text(treatment.radiotherapy()));
        said.put("36", text(treatment.chemotherapy()));
        said.put("37", text(treatment.endocrine()));
        said.put("38", text(treatment.other()));
        return said;
    }

    private static void add(List<ItemChoice> all, String item, Chosen<String> chosen) {
        all.add(new ItemChoice(item, LABELS.getOrDefault(item, ""), chosen.value(), chosen.source(), chosen.rule()));
    }

    private static Chosen<String> coded(Chosen<? extends Coded> chosen) {
        return chosen.withValue(text(chosen.value()));
    }

    private static Chosen<String> codeOnly(Chosen<?> chosen, String text) {
        return chosen.withValue(text);
    }

    private static String text(Coded coded) {
        return coded.code() + " " + coded.ja();
    }
}
