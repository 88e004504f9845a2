package dev.todoke.web.administration;

import dev.todoke.web.Choice;
import java.util.List;

/// The form that lets somebody in (利用者の招待の内容).
record InvitePage(
        String login,
        String name,
        String place,
        String facility,
        String organisation,
        List<String> chosen,
        List<Choice> places,
        List<Choice> roles) {}
