package dev.todoke.provision.web;

import dev.todoke.identity.SignedIn;
import dev.todoke.provision.CommandKind;
import dev.todoke.provision.UseCommand;
import dev.todoke.provision.application.OfficeDay;
import dev.todoke.provision.application.Reason;
import dev.todoke.provision.desk.Actors;
import dev.todoke.provision.desk.ApplicationDesk;
import dev.todoke.provision.desk.PublicationDesk;
import dev.todoke.provision.publication.PublicationFinding;
import dev.todoke.web.NoSuchPage;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// Reports what will be published, after trying the check oneself (公表前の報告, A-05).
@Controller
@Profile("applicant")
class PublicationController {

    private final ApplicationDesk desk;
    private final PublicationDesk publications;
    private final AnswerPages answers;
    private final Clock clock;

    PublicationController(ApplicationDesk desk, PublicationDesk publications, AnswerPages answers, Clock clock) {
        this.clock = clock;
        this.desk = desk;
        this.publications = publications;
        this.answers = answers;
    }

    @GetMapping("/applicant/applications/{id}/publications")
    String list(SignedIn who, @PathVariable String id, Model model) {
        return show(who, id, Map.of(), false, List.of(), model);
    }

    /// Tries the check without handing anything in.
    @PostMapping("/applicant/applications/{id}/publications/trial")
    String tryIt(
            SignedIn who,
            @PathVariable String id,
            @RequestParam Map<String, String> sent,
            Model model,
            HttpServletResponse response) {
        var request = PublicationForms.request(sent);
        if (!request.tooMuch().isEmpty()) {
            answers.refuse(request.tooMuch(), model, response);
            return show(who, id, sent, false, List.of(), model);
        }
        return show(who, id, sent, true, publications.trial(request), model);
    }

    /// Puts the tables of a file into the form; nothing is handed in.
    @PostMapping("/applicant/applications/{id}/publications/file")
    String file(
            SignedIn who,
            @PathVariable String id,
            @RequestParam Map<String, String> sent,
            @RequestParam(name = "file", required = false) @Nullable MultipartFile file,
            Model model,
            HttpServletResponse response)
            throws IOException {
        var refused = List.<Reason>of();
        var filled = sent;
        if (file == null || file.isEmpty()) {
            refused = List.of(Reason.at("B11", "file", "ファイルを選んでください。"));
        } else if (file.getSize() > PublicationFile.MOST_BYTES) {
            refused = List.of(Reason.at(
                    "B12",
                    "file",
                    "ファイルが大きすぎます(%s バイト)。公表する表だけの %s バイトまでのファイルにしてください。",
                    file.getSize(),
                    PublicationFile.MOST_BYTES));
        } else {
            String name = file.getOriginalFilename() == null ? "" : file.getOriginalFilename();
            var tables = PublicationFile.tables(name, file.getBytes());
            int room = PublicationFile.room(sent);
            refused = tables.map(found -> found.size() > room
                            ? List.of(Reason.at("B14", "file", "表が%s枚あります。この報告にはあと%s枚まで入ります。", found.size(), room))
                            : List.<Reason>of())
                    .orElseGet(() -> List.of(Reason.at(
                            "B13", "file", "表として読めないファイルです。Excelの表(.xlsx、パスワードなし)かCSV・タブ区切りの文字のファイルにしてください。")));
            filled = refused.isEmpty() ? PublicationFile.filled(sent, tables.orElseThrow()) : sent;
        }
        if (!refused.isEmpty()) {
            answers.refuse(refused, model, response);
        }
        return show(who, id, filled, false, List.of(), model);
    }

    @PostMapping("/applicant/applications/{id}/publications")
    String ask(
            SignedIn who,
            @PathVariable String id,
            @RequestParam Map<String, String> sent,
            Model model,
            HttpServletResponse response,
            RedirectAttributes redirect) {
        return answers.follow(
                desk.give(who, id, new UseCommand.AskPublicationCheck(PublicationForms.request(sent))),
                new AnswerPages.Reply(model, response, redirect),
                "provision.notice.publication-asked",
                "/applicant/applications/" + id + "/publications",
                () -> show(who, id, sent, false, List.of(), model));
    }

    @GetMapping("/applicant/applications/{id}/publications/{number:[0-9]+}")
    String one(@PathVariable String id, @PathVariable int number, Model model) {
        var application = desk.read(id, "A-05").orElseThrow(NoSuchPage::new);
        var publication = application.publications().stream()
                .filter(known -> known.number() == number)
                .findFirst()
                .orElseThrow(NoSuchPage::new);
        var findings = FoundLine.of(publications.findings(publication));
        model.addAttribute(
                "page", new PublicationPage(application, publication, findings, false, OfficeDay.of(clock.instant())));
        return "provision/publication";
    }

    private String show(
            SignedIn who,
            String id,
            Map<String, String> sent,
            boolean tried,
            List<PublicationFinding> findings,
            Model model) {
        var application = desk.read(id, "A-05").orElseThrow(NoSuchPage::new);
        boolean open = application.openTo(Actors.of(who)).contains(CommandKind.ASK_PUBLICATION_CHECK);
        model.addAttribute(
                "page",
                new PublicationsPage(
                        application, open, sent, tried, FoundLine.of(findings), publications.populations()));
        return "provision/publications";
    }
}
