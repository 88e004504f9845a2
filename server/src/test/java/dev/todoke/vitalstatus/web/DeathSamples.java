package dev.todoke.vitalstatus.web;

import dev.todoke.testing.PageSamples;
import dev.todoke.vitalstatus.DeathOutcomeReader.DeathOutcomes;
import dev.todoke.vitalstatus.DeathRow;
import dev.todoke.vitalstatus.desk.DeathDesk;
import dev.todoke.vitalstatus.store.DeathStore;
import dev.todoke.web.FieldError;
import dev.todoke.web.FormErrors;
import dev.todoke.web.PageWords;
import dev.todoke.web.chrome.SampleChrome;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// Page R-10 with files, without, and after a refused file.
final class DeathSamples implements PageSamples {

    private static final PageWords WORDS = new PageWords(SampleChrome.words(), Locale.JAPANESE);

    @Override
    public List<Sample> samples() {
        var file = new DeathStore.TakenFile(3, 9051, 9049, 0, 2, Instant.parse("2026-04-01T00:12:00Z"), "", true);
        var full = new DeathDesk.Overview(9051, new DeathOutcomes(1803, 151, 7097, 51, 130), List.of(file));
        var empty = new DeathDesk.Overview(0, new DeathOutcomes(0, 0, 0, 0, 0), List.of());
        var refused = FormErrors.of(List.of(FieldError.of("file", "死亡者情報ファイル", "このファイルは取込済みです。何も追加していません。")));
        return List.of(
                new Sample("vitalstatus/deaths", "/registry/deaths", Map.of("page", DeathPage.of(full, WORDS))),
                new Sample(
                        "vitalstatus/deaths",
                        "/registry/deaths",
                        Map.of("page", DeathPage.of(empty, WORDS), "errors", refused)),
                new Sample(
                        "vitalstatus/refusals",
                        "/registry/deaths/3",
                        Map.of(
                                "page",
                                DeathPage.refusals(
                                        3, List.of(new DeathRow.Refused(12, "sex", "3", "1 または 2")), WORDS))));
    }
}
