package dev.todoke.intake.web;

import dev.todoke.identity.Permission;
import dev.todoke.identity.SignedIn;
import dev.todoke.intake.desk.FileDesk;
import dev.todoke.intake.desk.NotificationSheets;
import dev.todoke.web.Forbidden;
import dev.todoke.web.NoSuchPage;
import dev.todoke.web.SheetReply;
import java.io.IOException;
import org.springframework.context.annotation.Profile;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/// Notifications as workbooks (届出のxlsx): an empty one to fill in, and a file as it stands after corrections.
@Controller
@Profile("portal")
class SheetsController {

    private final FileDesk desk;

    SheetsController(FileDesk desk) {
        this.desk = desk;
    }

    @GetMapping("/portal/upload/template.xlsx")
    ResponseEntity<byte[]> template(SignedIn who) throws IOException {
        Forbidden.unless(who, Permission.UPLOAD_NOTIFICATIONS);
        return SheetReply.of("todoke-template.xlsx", NotificationSheets.template());
    }

    @GetMapping("/portal/files/{receipt}/corrected.xlsx")
    ResponseEntity<byte[]> corrected(SignedIn who, @PathVariable String receipt) throws IOException {
        Forbidden.unless(who, Permission.VIEW_OWN_NOTIFICATIONS);
        var opened = desk.open(receipt).orElseThrow(NoSuchPage::new);
        return SheetReply.of(receipt + "-corrected.xlsx", desk.correctedSheet(opened.file()));
    }
}
