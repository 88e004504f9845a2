package dev.todoke.statistics.web;

import dev.todoke.population.SexGroup;
import dev.todoke.statistics.CaseSet;
import dev.todoke.statistics.Feature;
import dev.todoke.statistics.Figures;
import dev.todoke.statistics.desk.PublicationDesk;
import dev.todoke.statistics.release.Published;
import dev.todoke.statistics.release.PublishedRate;
import dev.todoke.statistics.release.ReleaseHead;
import dev.todoke.statistics.release.ReleasedYear.Counted;
import dev.todoke.statistics.release.ReleasedYear.Incidence;
import dev.todoke.statistics.store.PublicationReader.LineOfYear;
import dev.todoke.statistics.store.PublicationReader.Released;
import dev.todoke.web.Choice;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/// Puts the public pages together from released figures (公開画面の組み立て).
@Component
@Profile("public")
class PublicPages {

    private static final ZoneId TOKYO = ZoneId.of("Asia/Tokyo");

    private final PublicationDesk desk;

    PublicPages(PublicationDesk desk) {
        this.desk = desk;
    }

    /// S-01: the answer, then the tables with their charts.
    PublicPage statistics(PublicQuestion question, List<Released> releases, PublicWords words) {
        var release = question.release(releases);
        long number = release.head().number();
        var parts = new PublicParts(question, words, source(question, release.head(), words));
        var lines = desk.overYears(
                question.area(), question.caseSet(), question.site().code());
        var shown = new ArrayList<PublicPage.Part>();
        shown.add(parts.years(lines));
        if (isAllSites(question)) {
            shown.add(parts.sites(desk.sites(number, question.area(), question.caseSet(), question.sex())));
        }
        if (question.caseSet() == CaseSet.INVASIVE && question.area().equals("00")) {
            shown.add(parts.ages(desk.ages(number, "00", question.site().code())));
            shown.addAll(features(question, number, parts));
        }
        return page(question, releases, words, lines, shown);
    }

    /// S-02: one question over all areas.
    PublicPage areas(PublicQuestion question, List<Released> releases, PublicWords words) {
        var release = question.release(releases);
        var parts = new PublicParts(question, words, source(question, release.head(), words));
        var lines = desk.areas(
                release.head().number(), question.caseSet(), question.site().code(), question.sex());
        return page(question, releases, words, List.of(), List.of(parts.areas(lines)));
    }

    private List<PublicPage.Part> features(PublicQuestion question, long release, PublicParts parts) {
        var shares = desk.shares(release, "00", question.site().code());
        var blood = List.of("26", "27").contains(question.site().code());
        var found = new ArrayList<PublicPage.Part>();
        if (!blood) {
            found.add(parts.shares("extent", Feature.extents(), shares));
        }
        found.add(parts.shares("treatment", Feature.treatments(), shares));
        found.add(parts.shares("detection", Feature.detections(), shares));
        return found;
    }

    private PublicPage page(
            PublicQuestion question,
            List<Released> releases,
            PublicWords words,
            List<LineOfYear> lines,
            List<PublicPage.Part> parts) {
        var head = question.release(releases).head();
        Published<Counted> counted = lines.stream()
                .filter(l ->
                        l.year() == question.year() && l.incidence().place().sex() == question.sex())
                .findFirst()
                .map(LineOfYear::incidence)
                .map(Incidence::counted)
                .orElseGet(Published::impossible);
        return new PublicPage(
                form(question, releases, words),
                words.say(
                        "heading",
                        words.site(question.site()),
                        words.area(question.area()),
                        Integer.toString(question.year())),
                answer(question, counted, words),
                figures(question, counted, words),
                meaning(question, counted, words),
                parts,
                source(question, head, words),
                citation(question, head, words),
                "/public/statistics.csv?" + question.query(),
                "/public/releases/" + head.number() + ".zip",
                head.practice());
    }

    private static boolean isAllSites(PublicQuestion question) {
        return question.site()
                .code()
                .equals(question.caseSet().sites().getFirst().code());
    }

    private static String answer(PublicQuestion question, Published<Counted> counted, PublicWords words) {
        var sex = question.sex() == SexGroup.TOTAL ? "" : words.say("answer.of-sex", words.sex(question.sex()));
        return switch (counted) {
            case Published.Shown<Counted>(var figures) ->
                words.say(
                        "answer",
                        Integer.toString(question.year()),
                        words.area(question.area()),
                        words.site(question.site()),
                        sex,
                        Figures.count(figures.cases()));
            case Published.Withheld<Counted> _ -> words.say("answer.withheld");
            case Published.Impossible<Counted> _ -> words.say("answer.none");
        };
    }

    private static List<PublicPage.KeyFigure> figures(
            PublicQuestion question, Published<Counted> counted, PublicWords words) {
        if (counted.shown().isEmpty()) {
            return List.of();
        }
        var figures = counted.shown().get();
        var parts = new PublicParts(question, words, "");
        Published<PublishedRate> rate = parts.standardised(figures);
        return List.of(
                new PublicPage.KeyFigure(
                        words.say("figure.cases"), Figures.count(figures.cases()), words.say("figure.cases.note")),
                new PublicPage.KeyFigure(
                        words.say("figure.asr"),
                        words.rate(rate),
                        words.say("figure.asr.note", words.limits(rate), words.standard(question.standard()))),
                new PublicPage.KeyFigure(
                        words.say("figure.crude"),
                        words.rate(figures.crude()),
                        words.say("figure.crude.note", words.limits(figures.crude()))),
                new PublicPage.KeyFigure(
                        words.say("figure.cumulative"),
                        words.decimal(figures.cumulative()),
                        words.say("figure.cumulative.note")));
    }

    /// "About one in N": the cumulative risk in words, for a cumulative rate of at least a tenth of a percent.
    private static String meaning(PublicQuestion question, Published<Counted> counted, PublicWords words) {
        var rate = counted.shown().flatMap(c -> c.cumulative().shown());
        if (rate.isEmpty() || rate.get().compareTo(new BigDecimal("0.1")) < 0) {
            return words.say("meaning.general");
        }
        double risk = 1 - Math.exp(-rate.get().doubleValue() / 100);
        var oneIn = new BigDecimal(1 / risk).setScale(0, RoundingMode.HALF_UP).toPlainString();
        return words.say(
                "meaning.cumulative", words.site(question.site()), rate.get().toPlainString(), oneIn);
    }

    private PublicPage.Form form(PublicQuestion question, List<Released> releases, PublicWords words) {
        return new PublicPage.Form(
                question.caseSet().sites().stream()
                        .map(s -> Choice.of(s.code(), words.site(s)))
                        .toList(),
                question.site().code(),
                Stream.of(SexGroup.values())
                        .map(s -> Choice.of(s.code(), words.sex(s)))
                        .toList(),
                question.sex().code(),
                desk.areas().stream().map(a -> Choice.of(a, words.area(a))).toList(),
                question.area(),
                releases.stream()
                        .map(r -> Integer.toString(r.head().year()))
                        .map(y -> Choice.of(y, words.say("year", y)))
                        .toList(),
                Integer.toString(question.year()),
                Stream.of(CaseSet.values())
                        .map(c -> Choice.of(c.code(), words.caseSet(c)))
                        .toList(),
                question.caseSet().code(),
                PublicQuestion.STANDARDS.stream()
                        .map(s -> Choice.of(s, words.standard(s)))
                        .toList(),
                question.standard());
    }

    private static String source(PublicQuestion question, ReleaseHead head, PublicWords words) {
        return words.say(
                "source",
                Long.toString(head.number()),
                Long.toString(head.closing()),
                Integer.toString(head.version()),
                words.caseSet(question.caseSet()) + " (" + question.caseSet().icd10() + ")",
                words.standard(question.standard()),
                head.population());
    }

    private static String citation(PublicQuestion question, ReleaseHead head, PublicWords words) {
        return words.say(
                "citation",
                words.site(question.site()),
                words.area(question.area()),
                Integer.toString(question.year()),
                Long.toString(head.number()),
                Long.toString(head.closing()),
                head.releasedAt().atZone(TOKYO).toLocalDate().toString());
    }
}
