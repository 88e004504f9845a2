package dev.todoke.intake.demo;

import dev.todoke.codes.FirstTreatmentAt;
import dev.todoke.demo.DemoStage;
import dev.todoke.demo.DemoWorld;
import dev.todoke.facility.FacilityReader;
import dev.todoke.intake.desk.DraftDesk;
import dev.todoke.intake.desk.PaperBeginning;
import dev.todoke.intake.desk.PaperDesk;
import dev.todoke.notification.Item;
import dev.todoke.notification.NothingKnown;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/// Two papers of a small facility: one typed and waiting for the second person, one begun (実演: 紙の届出票の入力).
@Component
@Profile("registry")
public class PaperStage implements DemoStage {

    /// After the questions (79).
    private static final int ORDER = 82;

    private static final String BY = "demo";
    private static final String CAME = "2025-07-01";

    private final PaperDesk desk;
    private final FacilityReader facilities;

    public PaperStage(PaperDesk desk, FacilityReader facilities) {
        this.desk = desk;
        this.facilities = facilities;
    }

    @Override
    public int order() {
        return ORDER;
    }

    @Override
    public String name() {
        return "紙の届出票の入力";
    }

    @Override
    public List<String> run(DemoWorld world) {
        if (world.cursor().isEmpty()) {
            world.chunk(_ -> {
                String facility = facilities.all().getLast().code().value();
                type(facility, "1ページ", person());
                type(facility, "2ページ", Map.of(Item.KANA_NAME, "レンシュウ　ジロウ"));
                return "typed";
            });
        }
        return List.of("紙の届出票 " + desk.count() + "件を入力しています。");
    }

    /// A paper that says nothing but who the person is and when they were diagnosed.
    private static Map<Item, String> person() {
        var values = new EnumMap<Item, String>(Item.class);
        values.put(Item.CHART_NUMBER, "K0001");
        values.put(Item.KANA_NAME, "レンシュウ　ハナコ");
        values.put(Item.NAME, "練習　花子");
        values.put(Item.SEX, "2");
        values.put(Item.BIRTH_DATE, "19480512");
        values.put(Item.PREFECTURE, "40");
        values.put(Item.ADDRESS, "福岡市早良区百道浜９－９");
        values.put(Item.FIRST_TREATMENT_AT, FirstTreatmentAt.OTHER.code());
        values.put(Item.DIAGNOSIS_DATE, "20250610");
        values.putAll(NothingKnown.beside(values));
        return values;
    }

    private void type(String facility, String number, Map<Item, String> values) {
        var begun = desk.begin(new PaperDesk.Wish(facility, CAME, number, ""), BY);
        if (begun instanceof PaperBeginning.Begun(long draft)) {
            desk.save(draft, new DraftDesk.Typed(values, 1, ""), PaperDesk.Keeping.SAVE, BY);
        }
    }
}
