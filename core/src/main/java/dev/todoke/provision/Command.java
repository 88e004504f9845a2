package dev.todoke.provision;

/// What people ask for (操作). Facts that the core cannot know, such as closed years and the next number,
/// come inside.
public sealed interface Command
        permits WritingCommand,
                ConsultationCommand,
                RequestCommand,
                ReviewCommand,
                FileCommand,
                DeliveryCommand,
                UseCommand,
                CouncilCommand,
                AttachmentCommand,
                PledgeCommand,
                FeeCommand,
                ControlCommand {

    CommandKind kind();
}
