package dev.todoke.provision;

import java.time.LocalDate;

/// What is done about a hospital's request alone (病院等の請求, 法第20条).
public sealed interface RequestCommand extends Command {

    /// The defects are named and the request goes back; there is no letter of refusal under article 20.
    ///
    /// @param documentNumber of the letter to the hospital (文書番号)
    /// @param decidedOn day the letter was decided, [LocalDate#MIN] when none was typed
    record ReturnRequest(String documentNumber, LocalDate decidedOn, String letter) implements RequestCommand {
        @Override
        public CommandKind kind() {
            return CommandKind.RETURN_REQUEST;
        }
    }
}
