package dev.todoke.provision.web;

import dev.todoke.provision.desk.UseRegisterDesk;
import dev.todoke.web.SheetReply;
import java.io.IOException;
import java.util.Locale;
import org.springframework.context.annotation.Profile;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/// What provided data are used for, for everybody (提供した情報の利用の一覧). No account, no session, no names of people.
@Controller
@Profile("public")
class PublicUsesController {

    static final String PATH = "/public/uses";

    private final UseRegisterDesk register;
    private final UseSheets sheets;

    PublicUsesController(UseRegisterDesk register, UseSheets sheets) {
        this.register = register;
        this.sheets = sheets;
    }

    @GetMapping(PATH)
    String uses(Model model) {
        model.addAttribute("page", new UsesPage(register.newest(), register.published(), false));
        return "provision/uses";
    }

    @GetMapping("/public/uses.csv")
    ResponseEntity<byte[]> csv(Locale locale) {
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType("text/csv;charset=UTF-8"))
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename("uses.csv")
                                .build()
                                .toString())
                .body(sheets.csv(register.published(), locale));
    }

    @GetMapping("/public/uses.xlsx")
    ResponseEntity<byte[]> sheet(Locale locale) throws IOException {
        return SheetReply.of("uses.xlsx", sheets.uses(register.published(), locale));
    }
}
