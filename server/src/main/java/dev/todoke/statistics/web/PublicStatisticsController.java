package dev.todoke.statistics.web;

import dev.todoke.statistics.desk.PublicationDesk;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Profile;
import org.springframework.http.ContentDisposition;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// S-01 and S-02: released figures for everybody (がん統計・地域をみる). No account, no session.
@Controller
@Profile("public")
class PublicStatisticsController {

    private final PublicationDesk desk;
    private final PublicPages pages;
    private final MessageSource messages;

    PublicStatisticsController(PublicationDesk desk, PublicPages pages, MessageSource messages) {
        this.desk = desk;
        this.pages = pages;
        this.messages = messages;
    }

    @GetMapping("/public")
    String statistics(
            @RequestParam(defaultValue = "") String site,
            @RequestParam(defaultValue = "") String sex,
            @RequestParam(defaultValue = "") String area,
            @RequestParam(defaultValue = "") String year,
            @RequestParam(defaultValue = "") String set,
            @RequestParam(defaultValue = "") String standard,
            Model model,
            Locale locale,
            HttpServletResponse response) {
        var asked = new PublicQuestion.Asked(site, sex, area, year, set, standard);
        return answered(asked, "statistics/public", model, locale, response);
    }

    @GetMapping("/public/areas")
    String areas(
            @RequestParam(defaultValue = "") String site,
            @RequestParam(defaultValue = "") String sex,
            @RequestParam(defaultValue = "") String year,
            @RequestParam(defaultValue = "") String set,
            @RequestParam(defaultValue = "") String standard,
            Model model,
            Locale locale,
            HttpServletResponse response) {
        var asked = new PublicQuestion.Asked(site, sex, "00", year, set, standard);
        return answered(asked, "statistics/areas", model, locale, response);
    }

    @GetMapping("/public/statistics.csv")
    ResponseEntity<byte[]> file(
            @RequestParam(defaultValue = "") String site,
            @RequestParam(defaultValue = "") String area,
            @RequestParam(defaultValue = "") String set) {
        var releases = desk.newest();
        if (releases.isEmpty()) {
            return ResponseEntity.notFound().build();
        }
        var asked = new PublicQuestion.Asked(site, "", area, "", set, "");
        var question = PublicQuestion.of(asked, releases, desk.areas());
        var lines = desk.overYears(
                question.area(), question.caseSet(), question.site().code());
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType("text/csv;charset=UTF-8"))
                .header(
                        "Content-Disposition",
                        ContentDisposition.attachment()
                                .filename("cancer-%s-%s-%s.csv"
                                        .formatted(
                                                question.area(),
                                                question.caseSet().code(),
                                                question.site().code()))
                                .build()
                                .toString())
                .header("Cache-Control", PublicCache.SHORT)
                .body(PublicCsv.of(lines, releases));
    }

    private String answered(
            PublicQuestion.Asked asked, String template, Model model, Locale locale, HttpServletResponse response) {
        PublicCache.allow(response);
        var releases = desk.newest();
        if (releases.isEmpty()) {
            return "statistics/empty";
        }
        var words = new PublicWords(messages, locale);
        var question = PublicQuestion.of(asked, releases, desk.areas());
        model.addAttribute(
                "page",
                template.equals("statistics/areas")
                        ? pages.areas(question, releases, words)
                        : pages.statistics(question, releases, words));
        return template;
    }
}
