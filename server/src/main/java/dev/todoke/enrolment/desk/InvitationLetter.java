package dev.todoke.enrolment.desk;

import dev.todoke.enrolment.Enrolment;
import dev.todoke.print.Block;
import dev.todoke.print.EraDate;
import dev.todoke.print.Letter;
import dev.todoke.print.Letterhead;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/// The letter that tells a facility how to begin, and on a sheet of its own for everybody the one-time code (招待状). It
/// travels by tracked mail (特定記録郵便).
final class InvitationLetter {

    private InvitationLetter() {}

    static Letter of(
            Enrolment one,
            String facility,
            LocalDate today,
            LocalDate expires,
            List<InvitationDesk.Invitee> invitees,
            String address,
            Letterhead head) {
        var body = new ArrayList<Block>();
        body.add(new Block.Paragraph("利用申請%sを承認しました。下記の手順で、届出ポータルの利用を始めてください。".formatted(one.number())));
        body.add(new Block.Centred("記"));
        body.add(new Block.Item("1", "別紙は1人に1枚です。氏名の本人に、封をしたまま渡してください。"));
        body.add(new Block.Item("2", "ブラウザーで %s を開き、別紙の利用者名と招待コードを入れて、パスワードを決めてください。".formatted(address)));
        body.add(new Block.Item("3", "サインインし、画面の案内に沿って第二の認証を登録してください。"));
        body.add(new Block.Item("4", "「はじめての手順」で、連絡先の確認、接続確認、試験届出の順に進めてください。試験届出は、届出として数えません。"));
        body.add(new Block.Item(
                "5",
                "招待コードは1回だけ、%sまで使えます。過ぎたとき、なくしたとき、封が開いていたときは、登録室に連絡してください。新しい招待状を出します。"
                        .formatted(EraDate.text(expires))));
        body.add(new Block.Right("以上"));
        for (var invitee : invitees) {
            body.add(new Block.NewPage());
            body.add(new Block.Title("別紙　招待コード"));
            body.add(new Block.Space(1));
            body.add(new Block.Lines(List.of(facility, invitee.name() + "　様")));
            body.add(new Block.Space(1));
            body.add(new Block.Item("1", "利用者名　" + invitee.login()));
            body.add(new Block.Item("2", "招待コード　" + invitee.code()));
            body.add(new Block.Item("3", "使える期間　%sまで、1回だけ".formatted(EraDate.text(expires))));
            body.add(new Block.Item("4", "開く画面　" + address));
            body.add(new Block.Space(1));
            body.add(new Block.Paragraph("招待コードは、電話やメールで伝えないでください。登録室が招待コードを尋ねることはありません。"));
        }
        return new Letter(
                one.number().value(),
                today,
                List.of(facility, "届出責任者　" + one.form().responsible() + "　様"),
                head,
                "届出ポータルの利用について（招待）",
                body);
    }
}
