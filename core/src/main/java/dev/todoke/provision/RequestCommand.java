package dev.todoke.provision;

/// What is done about a hospital's request alone (病院等の請求, 法第20条).
public sealed interface RequestCommand extends Command {

    /// The defects are named and the request goes back; there is no letter of refusal under article 20.
    record ReturnRequest(String letter) implements RequestCommand {
        @Override
        public CommandKind kind() {
            return CommandKind.RETURN_REQUEST;
        }
    }
}
