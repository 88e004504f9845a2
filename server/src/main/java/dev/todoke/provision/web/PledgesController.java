package dev.todoke.provision.web;

import dev.todoke.identity.SignedIn;
import dev.todoke.provision.Answer;
import dev.todoke.provision.Application;
import dev.todoke.provision.desk.ApplicationDesk;
import dev.todoke.provision.desk.PledgeDesk;
import dev.todoke.provision.desk.PledgeText;
import dev.todoke.web.NoSuchPage;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Locale;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/// The applicant asks the users to pledge (誓約書の依頼).
@Controller
@Profile("applicant")
class PledgesController {

    private static final int UNPROCESSABLE = 422;

    private final ApplicationDesk desk;
    private final PledgeDesk pledges;
    private final PledgeText text;
    private final ReasonWords words;

    PledgesController(ApplicationDesk desk, PledgeDesk pledges, PledgeText text, ReasonWords words) {
        this.desk = desk;
        this.pledges = pledges;
        this.text = text;
        this.words = words;
    }

    @GetMapping("/applicant/applications/{id}/pledges")
    String show(SignedIn who, @PathVariable String id, Model model) {
        return show(who, read(id), List.of(), model);
    }

    /// Answers with the page itself and not with a redirect: the codes stand in no address and are shown once.
    @PostMapping("/applicant/applications/{id}/pledges")
    String invite(
            SignedIn who,
            @PathVariable String id,
            @RequestParam(defaultValue = "") List<Integer> row,
            Model model,
            Locale locale,
            HttpServletResponse response) {
        var invitation = pledges.invite(who, id, row).orElseThrow(NoSuchPage::new);
        if (invitation.answer() instanceof Answer.Refused(var reasons, var _)) {
            response.setStatus(UNPROCESSABLE);
            model.addAttribute("errors", words.errors(reasons, locale));
        }
        return show(who, read(id), invitation.codes(), model);
    }

    private String show(SignedIn who, Application application, List<PledgeDesk.Code> codes, Model model) {
        var here = ServletUriComponentsBuilder.fromCurrentContextPath()
                .path(PledgePage.HERE)
                .build();
        model.addAttribute(PledgeRequest.ATTRIBUTE, PledgeRequest.leadingTo(here.toUri()));
        model.addAttribute("page", PledgesPage.of(application, who, codes, text.edition()));
        return "provision/pledges";
    }

    private Application read(String id) {
        return desk.read(id, "A-02").orElseThrow(NoSuchPage::new);
    }
}
