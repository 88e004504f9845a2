package dev.todoke.provision.web;

import dev.todoke.identity.Permission;
import dev.todoke.identity.SignedIn;
import dev.todoke.provision.desk.AttachmentDesk;
import dev.todoke.web.Forbidden;
import dev.todoke.web.NoSuchPage;
import org.springframework.context.annotation.Profile;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/// The desk takes an attached file (添付書類). Being taken is recorded.
@Controller
@Profile("office")
class OfficeAttachmentController {

    private final AttachmentDesk desk;

    OfficeAttachmentController(AttachmentDesk desk) {
        this.desk = desk;
    }

    @GetMapping("/office/applications/{id}/files/{number}")
    ResponseEntity<byte[]> take(SignedIn who, @PathVariable String id, @PathVariable int number) {
        Forbidden.unless(who, Permission.VIEW_APPLICATIONS);
        return FileReply.of(desk.take(id, number).orElseThrow(NoSuchPage::new));
    }
}
