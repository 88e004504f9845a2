package dev.todoke.provision.web;

import dev.todoke.identity.Permission;
import dev.todoke.identity.SignedIn;
import dev.todoke.jobs.JobDesk;
import dev.todoke.jobs.JobRun;
import dev.todoke.provision.DeliveryCommand;
import dev.todoke.provision.desk.Actors;
import dev.todoke.provision.desk.ApplicationDesk;
import dev.todoke.provision.desk.MatchingDesk;
import dev.todoke.web.ConfirmAgain;
import dev.todoke.web.Face;
import dev.todoke.web.Forbidden;
import dev.todoke.web.NoSuchPage;
import dev.todoke.web.Notice;
import dev.todoke.web.PageWords;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.LocalDate;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Profile;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// The list of an application in the registry room (名簿の照合と廃棄, O-06).
@Controller
@Profile("registry")
class ListMatchingController {

    private final ApplicationDesk desk;
    private final MatchingDesk matching;
    private final ListPages lists;
    private final JobDesk jobs;
    private final AnswerPages answers;
    private final MessageSource messages;

    ListMatchingController(
            ApplicationDesk desk,
            MatchingDesk matching,
            ListPages lists,
            JobDesk jobs,
            AnswerPages answers,
            MessageSource messages) {
        this.messages = messages;
        this.desk = desk;
        this.matching = matching;
        this.lists = lists;
        this.jobs = jobs;
        this.answers = answers;
    }

    @GetMapping("/registry/provision/{id}/linkage")
    String show(SignedIn who, @PathVariable String id, Model model, HttpServletRequest request) {
        if (!ConfirmAgain.isFresh(request)) {
            return again(id);
        }
        return page(who, id, model);
    }

    @PostMapping("/registry/provision/{id}/linkage/list")
    String handIn(
            SignedIn who,
            @PathVariable String id,
            @RequestParam(name = "file", required = false) @Nullable MultipartFile file,
            Model model,
            HttpServletResponse response,
            RedirectAttributes redirect)
            throws IOException {
        return answers.follow(
                lists.handIn(who, id, file),
                new AnswerPages.Reply(model, response, redirect),
                "provision.notice.list",
                path(id),
                () -> page(who, id, model));
    }

    @PostMapping("/registry/provision/{id}/linkage/run")
    String match(
            SignedIn who,
            @PathVariable String id,
            Model model,
            Locale locale,
            HttpServletResponse response,
            RedirectAttributes redirect) {
        var reasons = matching.request(who, id);
        if (reasons.isEmpty()) {
            Notice.say(redirect, new PageWords(messages, locale).say("provision.notice.matching"));
            return "redirect:" + path(id);
        }
        answers.refuse(reasons, model, response);
        return page(who, id, model);
    }

    @PostMapping("/registry/provision/{id}/linkage/destruction")
    String destroy(
            SignedIn who,
            @PathVariable String id,
            @RequestParam @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) LocalDate on,
            @RequestParam(defaultValue = "") String method,
            @RequestParam(defaultValue = "") String witness,
            Model model,
            HttpServletRequest request,
            HttpServletResponse response,
            RedirectAttributes redirect) {
        if (!ConfirmAgain.isFresh(request)) {
            return again(id);
        }
        return answers.follow(
                matching.destroy(who, id, new DeliveryCommand.DestroyList(on, method, witness)),
                new AnswerPages.Reply(model, response, redirect),
                "provision.notice.list-destroyed",
                path(id),
                () -> page(who, id, model));
    }

    private String page(SignedIn who, String id, Model model) {
        Forbidden.unless(who, Permission.RUN_EXTRACTION);
        lists.show(who, id, path(id), model);
        if (!(model.getAttribute("page") instanceof ListPage list)) {
            throw new NoSuchPage();
        }
        var application = desk.read(id, "O-06").orElseThrow(NoSuchPage::new);
        model.addAttribute(
                "page",
                new LinkagePage(
                        id,
                        application.numberText(),
                        list,
                        application.openTo(Actors.of(who)),
                        jobs.latest(MatchingDesk.JOB, id).map(JobRun::message).orElse(""),
                        matching.standing(application).map(LinkagePage::figures).orElse(java.util.List.of()),
                        matching.pairs(application).stream()
                                .filter(pair -> !pair.sure())
                                .toList()));
        return "provision/linkage";
    }

    private static String path(String id) {
        return "/registry/provision/" + id + "/linkage";
    }

    private static String again(String id) {
        return "redirect:" + ConfirmAgain.path(Face.REGISTRY, path(id));
    }
}
