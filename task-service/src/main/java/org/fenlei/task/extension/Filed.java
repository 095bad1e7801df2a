package org.fenlei.task.extension;

import java.util.List;
import org.fenlei.task.evidence.Evidence;
import org.fenlei.task.extension.domain.Extension;

/**
 * An extension as it is filed.
 *
 * @param taskNumber of the task that it belongs to
 * @param title of the obligation that it belongs to
 */
record Filed(Extension extension, List<Evidence> evidence, String taskNumber, String title) {

    Filed with(Extension changed) {
        return new Filed(changed, evidence, taskNumber, title);
    }
}
