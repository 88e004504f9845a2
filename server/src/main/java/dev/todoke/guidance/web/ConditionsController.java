package dev.todoke.guidance.web;

import dev.todoke.guidance.ConditionCheck;
import dev.todoke.guidance.Connecting;
import dev.todoke.guidance.Measured;
import dev.todoke.web.PageWords;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.time.Clock;
import java.util.Locale;
import java.util.Random;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Profile;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// Whether this computer and line can be used for notifying (利用の条件の確認); open before the sign-in.
@Controller
@Profile("portal")
class ConditionsController {

    private static final int SAMPLE = 256 * 1024;
    private static final long SEED = 2017;

    private final SecureProtocol protocol;
    private final MessageSource messages;
    private final Clock clock;
    private final byte[] sample = new byte[SAMPLE];

    ConditionsController(SecureProtocol protocol, MessageSource messages, Clock clock) {
        this.protocol = protocol;
        this.messages = messages;
        this.clock = clock;
        // noise, so that nothing on the way can make it smaller
        new Random(SEED).nextBytes(sample);
    }

    @GetMapping(ConditionsPage.PATH)
    String conditions(HttpServletRequest request, Model model, Locale locale) {
        var agent = request.getHeader(HttpHeaders.USER_AGENT);
        var seen = ConditionCheck.seen(new Connecting(agent == null ? "" : agent, protocol.of(request)));
        model.addAttribute(
                "page", ConditionsPage.of(seen, ConditionCheck.notMeasured(), new PageWords(messages, locale)));
        return "guidance/conditions";
    }

    /// Something to receive; its header tells the server's time in milliseconds.
    @GetMapping(ConditionsPage.PATH + "/sample")
    ResponseEntity<byte[]> sample() {
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_OCTET_STREAM)
                .header("Todoke-Time", Long.toString(clock.millis()))
                .body(sample.clone());
    }

    /// Takes something sent, keeps nothing of it.
    @PostMapping(ConditionsPage.PATH + "/sample")
    ResponseEntity<Void> take(HttpServletRequest request) throws IOException {
        var left = SAMPLE;
        var buffer = new byte[16 * 1024];
        try (var in = request.getInputStream()) {
            for (int read = in.read(buffer); read >= 0 && left > 0; read = in.read(buffer)) {
                left -= read;
            }
        }
        return ResponseEntity.noContent().build();
    }

    /// What the script measured, in words.
    @PostMapping(ConditionsPage.PATH)
    String measured(
            @RequestParam(defaultValue = "") String down,
            @RequestParam(defaultValue = "") String up,
            @RequestParam(defaultValue = "") String width,
            @RequestParam(defaultValue = "") String clock,
            Model model,
            Locale locale) {
        var answers = Measured.read(down, up, width, clock)
                .map(ConditionCheck::measured)
                .orElseGet(ConditionCheck::notMeasured);
        model.addAttribute("lines", ConditionsPage.lines(answers, new PageWords(messages, locale)));
        return "guidance/conditions-parts :: lines(lines=${lines})";
    }
}
