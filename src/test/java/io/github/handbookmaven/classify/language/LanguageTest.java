package io.github.handbookmaven.classify.language;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.handbookmaven.classify.ProcedureTexts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LanguageTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Wenn der Dienst nicht antwortet, ist das Protokoll zu prüfen und der Server neu zu"
            + " starten.",
        "Si el servicio no responde, revise los registros y reinicie el servidor para que vuelva.",
        "Se o serviço não responde, veja os registros e reinicie o servidor para que ele volte.",
        "Als de dienst niet antwoordt, controleer het logboek en herstart een van de servers.",
        "Om tjänsten inte svarar, kontrollera loggen och starta om servern så att det går till"
            + " igen.",
        "Jeśli usługa nie odpowiada, sprawdź dziennik i uruchom serwer ponownie, jest to dla nas"
            + " ważne oraz się liczy.",
        "Если служба не отвечает, проверьте журнал и перезапустите сервер.",
        "サービスが応答しない場合は、ログを確認してサーバーを再起動してください。",
        "如果服务没有响应，请检查日志并重新启动服务器，然后通知值班人员。",
        "إذا لم تستجب الخدمة فتحقق من السجل وأعد تشغيل الخادم."
      })
  void otherLanguagesAreNotEnglish(String text) {
    assertThat(isEnglish(text)).isFalse();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "Restart nginx.",
        "`kubectl get po -o wide`",
        "Run `le renew` on `la`, then on `de`.",
        "Ask José or Zoë in Malmö; the café on Königstraße serves as a meeting point.",
        "grep foo /var/log/syslog\n\nps aux\n\nnetstat -an",
        "- vm-de-01\n- vm-de-02\n- vm-la-01\n- vm-es-01\n- vm-se-01\n- vm-na-01",
        "Use Ω and µ for units: the resistance is 5 Ω."
      })
  void shortAndCodeHeavyTextsCountAsEnglish(String text) {
    assertThat(isEnglish(text)).isTrue();
  }

  @Test
  void codeInAnotherLanguageDoesNotMakeADocumentForeign() {
    assertThat(
            isEnglish(
                "The message shown is this one.\n\n```\nDer Dienst ist nicht da und das ist nicht"
                    + " gut für die Kunden\n```\n"))
        .isTrue();
  }

  private static boolean isEnglish(String text) {
    return Language.isEnglish(ProcedureTexts.document("docs/a.md", text));
  }
}
