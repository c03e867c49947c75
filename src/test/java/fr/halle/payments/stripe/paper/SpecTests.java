package fr.halle.payments.stripe.paper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The paper Stripe is as strict as Stripe's schemas. */
class SpecTests {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "/v1/refunds | payment_intent=pi&amount=1&colour=blue | parameter_unknown",
                "/v1/refunds | payment_intent=pi&amount=1.5 | parameter_invalid_integer",
                "/v1/refunds | payment_intent=pi&reason=whim | parameter_invalid_enum",
                "/v1/refunds | payment_intent[a]=pi | parameter_invalid_string",
                "/v1/refunds | metadata[a][b]=c | parameter_invalid",
                "/v1/accounts | type=express&email= | parameter_invalid_empty",
                "/v1/transfers | amount=1&currency=eur | parameter_missing",
                "/v1/transfers/tr_1/reversals | amount=1&currency=eur | parameter_unknown",
                "/v1/accounts | capabilities[transfers][requested]=yes | parameter_invalid_boolean",
                "/v1/accounts | type=express&capabilities[transfer][requested]=true | parameter_unknown",
                "/v1/checkout/sessions | mode=payment | parameter_missing",
                "/v1/checkout/sessions | success_url=a&line_items[0][price_data][unit_amount]=1 | parameter_missing",
                "/v1/checkout/sessions | success_url=a&line_items[x][quantity]=1 | parameter_invalid_array",
            })
    void refusesWhatStripeWouldNotTake(String path, String form, String code) {
        assertThatThrownBy(() -> Spec.published().check("POST", path, Form.of(form)))
                .isInstanceOfSatisfying(
                        Refusal.class,
                        refusal ->
                                assertThat(refusal.body().at("/error/code").stringValue())
                                        .startsWith(code));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "created[gte]=1&created[lt]=2&limit=100&expand[]=data.latest_charge",
                "created=1",
                "starting_after=pi_1"
            })
    void takesTheQuestionsOfAList(String query) {
        assertThatCode(() -> Spec.published().check("GET", "/v1/payment_intents", Form.of(query)))
                .doesNotThrowAnyException();
    }

    @ParameterizedTest
    @ValueSource(strings = {"created[since]=1", "state=paid", "limit=many"})
    void refusesOtherQuestions(String query) {
        assertThatThrownBy(
                        () -> Spec.published().check("GET", "/v1/payment_intents", Form.of(query)))
                .isInstanceOf(Refusal.class);
    }
}
