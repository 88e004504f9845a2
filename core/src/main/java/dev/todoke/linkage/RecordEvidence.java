package dev.todoke.linkage;

import dev.todoke.linkage.engine.LinkEvidence;
import dev.todoke.person.PersonRecord;
import java.util.Comparator;
import java.util.List;

/// What the engine found about two records, in the registry's words and with the values as received (照合の根拠).
final class RecordEvidence {

    private RecordEvidence() {}

    static List<Evidence> of(List<LinkEvidence> found, PersonRecord left, PersonRecord right) {
        return found.stream()
                .map(e -> evidence(e, left, right))
                .sorted(Comparator.comparing(Evidence::item))
                .toList();
    }

    private static Evidence evidence(LinkEvidence found, PersonRecord left, PersonRecord right) {
        var level = AgreementLevel.of(found.comparison(), found.level());
        return new Evidence(
                level.comparison(),
                text(level.comparison(), left),
                text(level.comparison(), right),
                level,
                found.bits());
    }

    private static String text(Comparison item, PersonRecord record) {
        return switch (item) {
            case FAMILY_NAME -> both(record.name().family(), record.kana().family());
            case GIVEN_NAME -> both(record.name().given(), record.kana().given());
            case WHOLE_NAME -> both(record.name().whole(), record.kana().whole());
            case BIRTH_DATE -> record.born().text();
            case SEX -> record.sex().ja();
            case ADDRESS ->
                record.address().prefecture().notificationCode() + " "
                        + record.address().detail();
            case CHART ->
                record.facility()
                        .map(f -> f.value() + " " + record.chartNumber())
                        .orElse("");
        };
    }

    private static String both(String kanji, String kana) {
        return kana.isEmpty() ? kanji : (kanji + " " + kana).strip();
    }
}
