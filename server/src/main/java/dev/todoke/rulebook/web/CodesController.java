package dev.todoke.rulebook.web;

import dev.todoke.codes.CodeHit;
import dev.todoke.codes.CodeSearch;
import dev.todoke.codes.CodeSystem;
import dev.todoke.codes.ListedCode;
import dev.todoke.web.Choice;
import dev.todoke.web.NoSuchPage;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;

/// Codes by search, by site, by histology group, and one by one (コードの検索・一覧・1件).
@Controller
@Profile({"portal", "registry", "public"})
class CodesController {

    private static final int MOST_HITS = 50;

    private final RuleFaces faces;
    private final MessageSource messages;
    private final CodePages pages;

    CodesController(RuleFaces faces, MessageSource messages) {
        this.faces = faces;
        this.messages = messages;
        this.pages = new CodePages();
    }

    @GetMapping(RuleFaces.PATH + "/codes")
    String codes(
            @PathVariable String face,
            @RequestParam(defaultValue = "") String q,
            @RequestParam(defaultValue = "") String system,
            @RequestHeader(name = "HX-Request", defaultValue = "false") boolean partial,
            Model model,
            Locale locale) {
        var base = faces.base(face);
        var words = RuleWords.in(messages, locale);
        var found = CodeSearch.shipped().search(q, systems(system), MOST_HITS);
        var hits = found.nearest().stream().map(hit -> hit(hit, base, words)).toList();
        var trees = q.isBlank() ? pages.trees(base, words) : List.<CodesPage.Tree>of();
        var standing = q.isBlank() ? "" : StandingWords.of(q, words);
        model.addAttribute(
                "page", new CodesPage(base, q, system, choices(words), found.total(), hits, standing, trees));
        return partial ? "rulebook/codes :: hits" : "rulebook/codes";
    }

    @GetMapping(RuleFaces.PATH + "/codes/sites/{site:C[0-9][0-9]}")
    String site(@PathVariable String face, @PathVariable String site, Model model, Locale locale) {
        model.addAttribute("page", pages.site(faces.base(face), site, RuleWords.in(messages, locale)));
        return "rulebook/branch";
    }

    @GetMapping(RuleFaces.PATH + "/codes/histology-groups/{group:[0-9]{1,2}}")
    String histologyGroup(@PathVariable String face, @PathVariable String group, Model model, Locale locale) {
        model.addAttribute("page", pages.histologyGroup(faces.base(face), group, RuleWords.in(messages, locale)));
        return "rulebook/branch";
    }

    @GetMapping(RuleFaces.PATH + "/codes/{system:topography|morphology|icd10|iccc3}/{code}")
    String code(
            @PathVariable String face,
            @PathVariable String system,
            @PathVariable String code,
            Model model,
            Locale locale) {
        var listed =
                CodePaths.find(named(system).orElseThrow(NoSuchPage::new), code).orElseThrow(NoSuchPage::new);
        model.addAttribute("page", pages.code(faces.base(face), listed, RuleWords.in(messages, locale)));
        return "rulebook/code";
    }

    private static Optional<CodeSystem> named(String word) {
        return Stream.of(CodeSystem.values())
                .filter(system -> system.word().equals(word))
                .findFirst();
    }

    private static Set<CodeSystem> systems(String word) {
        return named(word).<Set<CodeSystem>>map(EnumSet::of).orElseGet(() -> EnumSet.allOf(CodeSystem.class));
    }

    private static List<Choice> choices(RuleWords words) {
        var systems = Stream.of(CodeSystem.values())
                .map(system -> Choice.of(system.word(), words.system(system)))
                .toList();
        return Choice.withEmpty(words.say("codes.everywhere"), systems);
    }

    private static CodesPage.Hit hit(CodeHit hit, String base, RuleWords words) {
        ListedCode listed = hit.listed();
        boolean icdo = listed.system() == CodeSystem.TOPOGRAPHY || listed.system() == CodeSystem.MORPHOLOGY;
        return new CodesPage.Hit(
                words.system(listed.system()),
                listed.printed(),
                CodePaths.of(base, listed),
                words.name(listed),
                words.otherName(listed),
                icdo || listed.system() == CodeSystem.ICD10 ? words.editions(listed) : "",
                hit.match() == CodeHit.Match.SIMILAR ? words.say("codes.similar") : "",
                !icdo || listed.isIn("3.2"));
    }
}
