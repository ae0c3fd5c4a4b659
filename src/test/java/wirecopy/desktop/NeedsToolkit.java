package wirecopy.desktop;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;

import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.ExtensionContext;

import wirecopy.desktop.display.Display;

/** Marks tests that draw with the toolkit, without a display. Skipped, and said so, where the system lacks what it needs. */
@Target({ElementType.TYPE, ElementType.METHOD})
@Retention(RetentionPolicy.RUNTIME)
@ExtendWith(NeedsToolkit.Condition.class)
public @interface NeedsToolkit {

    /** Asks the system once a class. */
    final class Condition implements ExecutionCondition {

        private static final AtomicBoolean SAID = new AtomicBoolean();

        @Override
        public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
            List<String> missing = Display.missing(false);
            if (missing.isEmpty()) {
                return ConditionEvaluationResult.enabled("the toolkit can draw");
            }
            String reason = "tests that draw are skipped: apt install " + String.join(" ", missing);
            if (!SAID.getAndSet(true)) {
                System.out.println(reason);
            }
            return ConditionEvaluationResult.disabled(reason);
        }
    }
}
