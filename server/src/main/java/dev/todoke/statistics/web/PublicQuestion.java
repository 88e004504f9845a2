package dev.todoke.statistics.web;

import dev.todoke.codes.SiteGroup;
import dev.todoke.population.SexGroup;
import dev.todoke.statistics.CaseSet;
import dev.todoke.statistics.store.PublicationReader.Released;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// What a visitor asks (利用者の問い): site, sex, area, year, case set, standard population. Anything unknown becomes the
/// usual choice.
record PublicQuestion(SiteGroup site, SexGroup sex, String area, int year, CaseSet caseSet, String standard) {

    static final List<String> STANDARDS = List.of("jp2015", "jp1985", "world");

    /// The parameters as they came in the address; an empty text for one that did not come.
    record Asked(String site, String sex, String area, String year, String set, String standard) {}

    static PublicQuestion of(Asked asked, List<Released> releases, List<String> areas) {
        var caseSet = CaseSet.ofCode(asked.set()).orElse(CaseSet.INVASIVE);
        var site = site(caseSet, asked.site());
        return new PublicQuestion(
                site,
                sex(site, asked.sex()),
                areas.contains(asked.area()) ? asked.area() : "00",
                releases.stream()
                        .map(r -> r.head().year())
                        .filter(y -> Integer.toString(y).equals(asked.year()))
                        .findFirst()
                        .orElse(releases.getFirst().head().year()),
                caseSet,
                STANDARDS.contains(asked.standard()) ? asked.standard() : STANDARDS.getFirst());
    }

    /// The group with the code, or the same site in the other case set, or all sites.
    private static SiteGroup site(CaseSet caseSet, String code) {
        return find(caseSet, code)
                .or(() -> find(
                        caseSet,
                        caseSet == CaseSet.WITH_IN_SITU ? "1%2s".formatted(code).replace(' ', '0') : code))
                .or(() ->
                        code.length() == 3 ? find(caseSet, code.substring(1).replaceFirst("^0", "")) : Optional.empty())
                .orElse(caseSet.sites().getFirst());
    }

    private static Optional<SiteGroup> find(CaseSet caseSet, String code) {
        return caseSet.sites().stream().filter(s -> s.code().equals(code)).findFirst();
    }

    /// A site of one sex is asked for that sex.
    private static SexGroup sex(SiteGroup site, String code) {
        return site.onlySex()
                .map(SexGroup::of)
                .orElseGet(() -> Stream.of(SexGroup.values())
                        .filter(s -> s.code().equals(code))
                        .findFirst()
                        .orElse(SexGroup.TOTAL));
    }

    Released release(List<Released> releases) {
        return releases.stream()
                .filter(r -> r.head().year() == year)
                .findFirst()
                .orElseThrow();
    }

    /// The question as the end of an address; everything in it is a code.
    String query() {
        Map<String, String> parts = new LinkedHashMap<>();
        parts.put("site", site.code());
        parts.put("sex", sex.code());
        parts.put("area", area);
        parts.put("year", Integer.toString(year));
        parts.put("set", caseSet.code());
        parts.put("standard", standard);
        return parts.entrySet().stream()
                .map(p -> p.getKey() + "=" + p.getValue())
                .collect(Collectors.joining("&"));
    }

    PublicQuestion withSite(SiteGroup other) {
        return new PublicQuestion(other, sex(other, sex.code()), area, year, caseSet, standard);
    }

    PublicQuestion withArea(String other) {
        return new PublicQuestion(site, sex, other, year, caseSet, standard);
    }
}
