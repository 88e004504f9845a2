package dev.todoke.certificate.web;

import dev.todoke.certificate.desk.CertificateDesk;
import org.springframework.context.annotation.Profile;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/// The authority's certificate and its list of revoked ones (認証局の証明書と失効リスト), for servers in front.
@Controller
@Profile("portal")
class AuthorityFilesController {

    static final String HERE = "/portal/authority";

    private final CertificateDesk desk;

    AuthorityFilesController(CertificateDesk desk) {
        this.desk = desk;
    }

    @GetMapping(HERE + "/ca.crt")
    ResponseEntity<String> certificate() {
        return file("ca.crt", desk.authorityFile());
    }

    @GetMapping(HERE + "/revoked.crl")
    ResponseEntity<String> revoked() {
        return file("revoked.crl", desk.revocationList());
    }

    private static ResponseEntity<String> file(String name, String content) {
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType("application/x-pem-file"))
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + name + "\"")
                .body(content);
    }
}
