package dev.todoke.provision.web;

import dev.todoke.linkage.AgreementLevel;
import dev.todoke.linkage.Comparison;
import dev.todoke.linkage.PairScoring;
import dev.todoke.person.PersonName;
import dev.todoke.person.PersonRecord;
import dev.todoke.provision.desk.MatchingDesk;
import dev.todoke.web.Compared;
import dev.todoke.web.PageWords;
import dev.todoke.web.Piece;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// One pair of a list (名簿の組): a person of the list beside a report of the registry.
///
/// @param others further names and addresses on the list
/// @param verdict the newest one, empty when there is none
/// @param next number of the next open pair, 0 when there is none
public record PairPage(
        String id,
        long pair,
        String studyId,
        dev.todoke.web.Comparison comparison,
        List<String> others,
        String weight,
        String verdict,
        boolean can,
        long next) {

    public PairPage {
        others = List.copyOf(others);
    }

    static PairPage of(String id, MatchingDesk.Opened opened, boolean can, PageWords words) {
        var scoring = opened.scoring();
        var rows = rows(opened.left(), opened.right(), scoring, words);
        return new PairPage(
                id,
                opened.pair().number(),
                opened.person().studyId(),
                new dev.todoke.web.Comparison(
                        words.say("provision.pair.caption"),
                        words.say("provision.pair.list"),
                        words.say("provision.pair.registry"),
                        rows,
                        true),
                others(opened),
                String.format(
                        Locale.ROOT,
                        "%.1f (T1 %.1f, T2 %.1f)",
                        scoring.weight(),
                        scoring.sameFrom(),
                        scoring.differentBelow()),
                opened.pair().verdict(),
                can,
                opened.next());
    }

    private static List<String> others(MatchingDesk.Opened opened) {
        var others = new ArrayList<String>();
        opened.person().names().stream()
                .filter(name -> !name.equals(opened.left().name()))
                .forEach(name -> others.add(name.whole()));
        opened.person().addresses().stream()
                .filter(address -> !address.equals(opened.left().address()))
                .forEach(address -> others.add(address.prefecture().notificationCode() + " " + address.detail()));
        return others;
    }

    private static List<Compared> rows(PersonRecord left, PersonRecord right, PairScoring scoring, PageWords words) {
        var rows = new ArrayList<Compared>();
        for (Comparison item : Comparison.values()) {
            var level = scoring.contributions().stream()
                    .filter(one -> one.level().comparison() == item)
                    .findFirst();
            if (item != Comparison.CHART && (level.isPresent() || item != Comparison.WHOLE_NAME)) {
                rows.add(row(item, left, right, level, words));
            }
        }
        return rows;
    }

    private static Compared row(
            Comparison item,
            PersonRecord left,
            PersonRecord right,
            Optional<PairScoring.Contribution> level,
            PageWords words) {
        String symbol = level.map(PairScoring.Contribution::level)
                .map(AgreementLevel::sign)
                .map(AgreementLevel.Sign::symbol)
                .orElse("―");
        String a = text(item, left);
        String b = text(item, right);
        boolean differs = !symbol.equals("=") && !a.isEmpty() && !b.isEmpty() && !a.equals(b);
        return new Compared(
                words.say("provision.pair.item." + item.name().toLowerCase(Locale.ROOT)),
                List.of(new Piece(a, differs)),
                List.of(new Piece(b, differs)),
                symbol,
                words.say("provision.pair.sign." + word(symbol)),
                level.map(PairScoring.Contribution::bits).orElse(Double.NaN));
    }

    private static String word(String symbol) {
        return switch (symbol) {
            case "=" -> "same";
            case "≒" -> "near";
            case "≠" -> "different";
            default -> "missing";
        };
    }

    private static String text(Comparison item, PersonRecord record) {
        return switch (item) {
            case FAMILY_NAME -> both(record.name().family(), record.kana().family());
            case GIVEN_NAME -> both(record.name().given(), record.kana().given());
            case WHOLE_NAME -> both(whole(record.name()), whole(record.kana()));
            case BIRTH_DATE -> record.born().text();
            case SEX -> record.sex().ja();
            case ADDRESS ->
                record.address().prefecture().notificationCode() + " "
                        + record.address().detail();
            case CHART -> "";
        };
    }

    private static String whole(PersonName name) {
        return name.isMissing() ? "" : name.whole();
    }

    private static String both(String kanji, String kana) {
        return (kanji + " " + kana).strip();
    }
}
