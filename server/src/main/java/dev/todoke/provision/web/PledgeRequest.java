package dev.todoke.provision.web;

import dev.todoke.mail.MailKind;
import dev.todoke.mail.MailText;
import dev.todoke.mail.MailValue;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/// Words by which the applicant asks a user to pledge (誓約のお願いの文面): to be copied, or opened in the applicant's own
/// mail program. They lead to the page and never hold a code.
///
/// @param link opens the applicant's mail program with these words and no address
public record PledgeRequest(String subject, String words, String link) {

    static final String ATTRIBUTE = "pledgeRequest";

    /// @param page address of the page where codes are typed, as people outside reach it
    static PledgeRequest leadingTo(URI page) {
        var text = MailText.of(MailKind.PLEDGE_ASKED, new MailValue.Page(page));
        return new PledgeRequest(
                text.subject(),
                text.words(),
                "mailto:?subject=" + encoded(text.subject()) + "&body=" + encoded(text.words()));
    }

    /// RFC 6068: percent-encoded, lines end with CR LF.
    private static String encoded(String words) {
        return URLEncoder.encode(words.replace("\n", "\r\n"), StandardCharsets.UTF_8)
                .replace("+", "%20");
    }
}
