package dev.todoke.provision.web;

import dev.todoke.provision.desk.AttachmentDesk;
import dev.todoke.web.NoSuchPage;
import org.springframework.context.annotation.Profile;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/// The applicant takes an attached file again (添付書類).
@Controller
@Profile("applicant")
class AttachmentController {

    private final AttachmentDesk desk;

    AttachmentController(AttachmentDesk desk) {
        this.desk = desk;
    }

    @GetMapping("/applicant/applications/{id}/files/{number}")
    ResponseEntity<byte[]> take(@PathVariable String id, @PathVariable int number) {
        return FileReply.of(desk.take(id, number).orElseThrow(NoSuchPage::new));
    }
}
