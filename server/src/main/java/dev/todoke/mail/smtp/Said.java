package dev.todoke.mail.smtp;

import dev.todoke.mail.ServerAnswer;
import jakarta.mail.MessagingException;
import org.eclipse.angus.mail.smtp.SMTPAddressFailedException;
import org.eclipse.angus.mail.smtp.SMTPSendFailedException;
import org.eclipse.angus.mail.smtp.SMTPSenderFailedException;
import org.jspecify.annotations.Nullable;

/// What a failed exchange with the mail server means (メールサーバーの返事の読み取り).
final class Said {

    private static final int LONGEST = 300;
    private static final int TEMPORARY = 400;
    private static final int PERMANENT = 500;
    private static final int END = 600;

    private Said() {}

    /// @param passedOn whether words of the mail had gone to the server
    static ServerAnswer by(MessagingException failure, boolean passedOn) {
        int code = 0;
        String words = plain(failure.getMessage());
        for (@Nullable Exception at = failure;
                at instanceof MessagingException failed;
                at = failed.getNextException()) {
            int found = code(failed);
            if (found != 0) {
                code = found;
                words = plain(failed.getMessage());
            }
        }
        if (code >= PERMANENT && code < END) {
            return new ServerAnswer.Never(words);
        }
        return code >= TEMPORARY || !passedOn ? new ServerAnswer.NotNow(words) : new ServerAnswer.Silent(words);
    }

    private static int code(MessagingException failure) {
        return switch (failure) {
            case SMTPAddressFailedException address -> address.getReturnCode();
            case SMTPSenderFailedException sender -> sender.getReturnCode();
            case SMTPSendFailedException sending -> sending.getReturnCode();
            default -> 0;
        };
    }

    /// One line without control characters.
    static String plain(@Nullable String words) {
        var line = words == null ? "" : words.replaceAll("\\p{Cntrl}+", " ").strip();
        return line.length() <= LONGEST ? line : line.substring(0, LONGEST);
    }
}
