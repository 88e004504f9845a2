package dev.todoke.provision.web;

import dev.todoke.identity.Permission;
import dev.todoke.identity.SignedIn;
import dev.todoke.provision.council.Meeting;
import dev.todoke.provision.council.Member;
import dev.todoke.provision.desk.CouncilYearDesk;
import dev.todoke.provision.desk.OfficePaperDesk;
import dev.todoke.web.Forbidden;
import dev.todoke.web.NoSuchPage;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/// Papers of a meeting (諮問・答申・回収資料): request and reply, a numbered copy for each member.
@Controller
@Profile("office")
class CouncilPaperController {

    private final OfficePaperDesk papers;
    private final CouncilYearDesk year;
    private final FormReply reply;

    CouncilPaperController(OfficePaperDesk papers, CouncilYearDesk year, FormReply reply) {
        this.papers = papers;
        this.year = year;
        this.reply = reply;
    }

    @GetMapping("/office/council/meetings/{id}/papers/{paper:K-3|K-4}/{ending:pdf|docx}")
    Object letter(
            SignedIn who,
            @PathVariable String id,
            @PathVariable String paper,
            @PathVariable String ending,
            Model model,
            HttpServletResponse response)
            throws IOException {
        Forbidden.unless(who, Permission.VIEW_APPLICATIONS);
        return reply.of(papers.letterOf(id, paper).orElseThrow(NoSuchPage::new), ending, model, response);
    }

    @GetMapping("/office/council/meetings/{id}/members/{member}/papers/pdf")
    Object copy(
            SignedIn who,
            @PathVariable String id,
            @PathVariable String member,
            Model model,
            HttpServletResponse response)
            throws IOException {
        Forbidden.unless(who, Permission.CHECK_APPLICATIONS);
        return reply.of(papers.copyFor(who, id, member).orElseThrow(NoSuchPage::new), "pdf", model, response);
    }

    /// A member's own copy, once the papers are out.
    @GetMapping("/office/review/{meeting}/papers/pdf")
    Object own(SignedIn who, @PathVariable String meeting, Model model, HttpServletResponse response)
            throws IOException {
        Forbidden.unless(who, Permission.GIVE_OPINIONS);
        Member member = year.memberOf(who).orElseThrow(NoSuchPage::new);
        if (year.meeting(meeting).filter(Meeting::openToMembers).isEmpty()) {
            throw new NoSuchPage();
        }
        return reply.of(papers.copyFor(who, meeting, member.id()).orElseThrow(NoSuchPage::new), "pdf", model, response);
    }
}
