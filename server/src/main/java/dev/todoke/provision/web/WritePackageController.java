package dev.todoke.provision.web;

import dev.todoke.identity.Permission;
import dev.todoke.identity.SignedIn;
import dev.todoke.provision.desk.ReceiptDesk;
import dev.todoke.web.ConfirmAgain;
import dev.todoke.web.Face;
import dev.todoke.web.Forbidden;
import dev.todoke.web.NoSuchPage;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.context.annotation.Profile;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/// Gives out an encrypted package to be written on a medium (媒体への書き込み, O-06).
@Controller
@Profile("registry")
class WritePackageController {

    private final ReceiptDesk receipts;

    WritePackageController(ReceiptDesk receipts) {
        this.receipts = receipts;
    }

    @GetMapping("/registry/provision/{id}/packages/{sha256:[0-9a-f]{64}}")
    ResponseEntity<byte[]> take(
            SignedIn who, @PathVariable String id, @PathVariable String sha256, HttpServletRequest request) {
        Forbidden.unless(who, Permission.RUN_EXTRACTION);
        if (!ConfirmAgain.isFresh(request)) {
            return ResponseEntity.status(HttpStatus.FOUND)
                    .header(HttpHeaders.LOCATION, ConfirmAgain.path(Face.REGISTRY, "/registry/provision/" + id))
                    .build();
        }
        var taken = receipts.toWrite(id, who.account().toString(), sha256).orElseThrow(NoSuchPage::new);
        return ResponseEntity.ok()
                .contentType(new MediaType("application", "zip"))
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename(taken.fileName())
                                .build()
                                .toString())
                .body(taken.content());
    }
}
