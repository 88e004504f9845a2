package dev.todoke.rulebook.web;

import dev.todoke.codes.Edition;
import dev.todoke.codes.Papers;
import dev.todoke.codes.Tables;
import dev.todoke.web.NoSuchPage;
import java.util.List;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/// First page of the rules, and the papers of their tables (規則集の入り口と出典).
@Controller
@Profile({"portal", "registry", "public"})
class RulebookController {

    private static final List<String> PARTS =
            List.of("codes", "conversion", "tumours", "consolidation", "checks", "editions");

    private final RuleFaces faces;

    RulebookController(RuleFaces faces) {
        this.faces = faces;
    }

    @GetMapping(RuleFaces.PATH)
    String index(@PathVariable String face, Model model) {
        model.addAttribute("page", new IndexPage(faces.base(face), PARTS));
        return "rulebook/index";
    }

    /// @param parts names of the parts, in message keys and addresses
    record IndexPage(String base, List<String> parts) {}

    @GetMapping(RuleFaces.PATH + "/sources/{table}")
    String source(@PathVariable String face, @PathVariable String table, Model model) {
        var editions = Tables.shipped().editions().stream()
                .filter(edition -> edition.table().equals(table))
                .map(Edition::name)
                .toList();
        if (editions.isEmpty()) {
            throw new NoSuchPage();
        }
        var papers = Papers.of(table);
        model.addAttribute(
                "page", new SourcePage(faces.base(face), table, papers.title(), editions, papers.sections()));
        return "rulebook/source";
    }

    /// A table with its papers.
    record SourcePage(String base, String table, String title, List<String> editions, List<Papers.Section> papers) {}
}
