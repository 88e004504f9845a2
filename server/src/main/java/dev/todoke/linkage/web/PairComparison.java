package dev.todoke.linkage.web;

import dev.todoke.codes.Tables;
import dev.todoke.linkage.AgreementLevel;
import dev.todoke.linkage.Comparison;
import dev.todoke.linkage.PairScoring;
import dev.todoke.linkage.desk.OpenPair;
import dev.todoke.person.PersonName;
import dev.todoke.person.PersonRecord;
import dev.todoke.web.Compared;
import dev.todoke.web.PageWords;
import dev.todoke.web.Piece;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/// The rows of the side-by-side table (項目ごとの比較): values of both reports as received, levels and weights as stored.
final class PairComparison {

    private final PersonRecord left;
    private final PersonRecord right;
    private final PairScoring scoring;
    private final boolean glyphs;
    private final PageWords words;

    PairComparison(OpenPair opened, boolean glyphs, PageWords words) {
        this(opened.left().record(), opened.right().record(), opened.pair().scoring(), glyphs, words);
    }

    PairComparison(PersonRecord left, PersonRecord right, PairScoring scoring, boolean glyphs, PageWords words) {
        this.left = left;
        this.right = right;
        this.scoring = scoring;
        this.glyphs = glyphs;
        this.words = words;
    }

    List<Compared> rows() {
        var rows = new ArrayList<Compared>();
        var whole = contribution(Comparison.WHOLE_NAME);
        if (whole.isPresent()) {
            rows.add(row(Comparison.WHOLE_NAME, r -> names(r, PersonName::whole)));
        } else {
            rows.add(row(Comparison.FAMILY_NAME, r -> names(r, PersonName::family)));
            rows.add(row(Comparison.GIVEN_NAME, r -> names(r, PersonName::given)));
        }
        rows.add(row(Comparison.BIRTH_DATE, r -> r.born().text()));
        rows.add(row(Comparison.SEX, r -> r.sex().ja()));
        rows.add(row(Comparison.ADDRESS, PairComparison::address));
        rows.add(row(
                Comparison.CHART,
                r -> r.facility().map(f -> f.value() + " " + r.chartNumber()).orElse("")));
        rows.add(new Compared(
                words.say("linkage.item.prior"),
                plain(words.say("linkage.item.prior.meaning")),
                plain(""),
                "―",
                "",
                scoring.prior()));
        return rows;
    }

    /// The values alone, with what differs marked and nothing said about it.
    List<Compared> values() {
        var rows = rows();
        return rows.subList(0, rows.size() - 1).stream().map(this::value).toList();
    }

    private Compared value(Compared row) {
        boolean known = isThere(row.left()) && isThere(row.right());
        boolean same = known
                && row.left().stream().noneMatch(Piece::differs)
                && row.right().stream().noneMatch(Piece::differs);
        return new Compared(
                row.label(),
                row.left(),
                row.right(),
                !known ? "―" : same ? "=" : "≠",
                words.say(!known ? "linkage.level.none" : same ? "linkage.blind.same" : "linkage.blind.differs"),
                Double.NaN);
    }

    private static boolean isThere(List<Piece> value) {
        return value.stream().anyMatch(piece -> !piece.text().isBlank());
    }

    private Compared row(Comparison item, Function<PersonRecord, String> value) {
        var marked = item == Comparison.CHART
                ? MarkedText.whole(value.apply(left), value.apply(right))
                : MarkedText.of(value.apply(left), value.apply(right));
        var contribution = contribution(item);
        boolean folded = contribution.filter(c -> equalByFolding(c.level())).isPresent();
        return new Compared(
                LinkageWords.item(item, words),
                withCodePoints(item, left, marked.left()),
                withCodePoints(item, right, marked.right()),
                folded ? "≒" : contribution.map(c -> c.level().sign().symbol()).orElse("―"),
                folded
                        ? words.say("linkage.level.folded")
                        : contribution
                                .map(c -> LinkageWords.level(c.level(), words))
                                .orElse(words.say("linkage.level.none")),
                contribution.map(PairScoring.Contribution::bits).orElse(Double.NaN));
    }

    /// Kanji that are equal only after folding are named as variants, since the reader sees two characters.
    private boolean equalByFolding(AgreementLevel level) {
        boolean kanjiDiffers = switch (level.comparison()) {
            case FAMILY_NAME -> !left.name().family().equals(right.name().family());
            case GIVEN_NAME -> !left.name().given().equals(right.name().given());
            case WHOLE_NAME, BIRTH_DATE, SEX, ADDRESS, CHART -> false;
        };
        return kanjiDiffers && level.sign() == AgreementLevel.Sign.EQUAL;
    }

    private Optional<PairScoring.Contribution> contribution(Comparison item) {
        return scoring.contributions().stream()
                .filter(c -> c.level().comparison() == item)
                .findFirst();
    }

    private static String names(PersonRecord record, Function<PersonName, String> part) {
        return (part.apply(record.name()) + " " + part.apply(record.kana())).strip();
    }

    private List<Piece> withCodePoints(Comparison item, PersonRecord record, List<Piece> pieces) {
        String kanji = switch (item) {
            case FAMILY_NAME -> record.name().family();
            case GIVEN_NAME -> record.name().given();
            case WHOLE_NAME -> record.name().whole();
            case BIRTH_DATE, SEX, ADDRESS, CHART -> "";
        };
        if (!glyphs || kanji.isEmpty()) {
            return pieces;
        }
        var all = new ArrayList<>(pieces);
        all.add(new Piece(" " + codePoints(kanji), false));
        return all;
    }

    private static String address(PersonRecord record) {
        String code = record.address().prefecture().notificationCode();
        String prefecture = Tables.shipped().only("prefectures").find(code).columnOr("nameJa", code);
        return prefecture + " " + record.address().detail();
    }

    /// U+9AD9 for every character, to tell 髙 from 高 when the font does not.
    private static String codePoints(String text) {
        return text.codePoints()
                .filter(c -> !Character.isSpaceChar(c))
                .mapToObj(c -> "U+%04X".formatted(c))
                .collect(Collectors.joining(" ", "[", "]"));
    }

    private static List<Piece> plain(String text) {
        return List.of(new Piece(text, false));
    }
}
