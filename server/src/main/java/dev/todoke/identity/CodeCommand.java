package dev.todoke.identity;

import dev.todoke.identity.factor.Totp;
import dev.todoke.identity.factor.UnreadableSecret;
import java.io.PrintStream;
import java.time.Clock;

/// `todoke code SECRET`: the present code of a secret (いまのコードの表示), in place of a telephone in practice.
public final class CodeCommand {

    private static final int WRONG_CALL = 2;

    private CodeCommand() {}

    /// Prints the six digits and answers the exit status.
    public static int run(String[] arguments, Clock clock, PrintStream out, PrintStream err) {
        if (arguments.length != 1) {
            err.println("秘密鍵を一つ指定してください。例: ./todoke code JBSWY3DPEHPK3PXP");
            return WRONG_CALL;
        }
        try {
            out.println(Totp.code(arguments[0], Totp.step(clock.instant())));
            return 0;
        } catch (UnreadableSecret _) {
            err.println("秘密鍵を読めません。英字のA〜Zと数字の2〜7だけの文字列を指定してください。");
            return WRONG_CALL;
        }
    }
}
