/**
 * What people are told, in the product and by mail, and the calendar of their deadlines.
 *
 * <p>Whoever wants people to be told of an event says so at the event, in one line:
 *
 * <pre>
 *   &#64;Override
 *   public List&lt;Notice&gt; notices() {
 *     return tell(WORK, SUPERVISOR);
 *   }
 * </pre>
 *
 * and gives {@code notice.<event>} a text in both bundles; {@code NoticeWordsTest} asks for it.
 * {@link vn.chidao.notification.Outbox} keeps it in the transaction of the use case. Afterwards, in
 * transactions of their own, {@link vn.chidao.notification.GiveNotices} gives it to each person
 * whom it is for, but never to the one who acted or to somebody deactivated, and {@link
 * vn.chidao.notification.MailDispatcher} sends the mails that these people want. Nothing
 * confidential is in a notice: number of the directive and of the task, what kind of thing
 * happened, the deadline, and where to read on. What was sent to whom stays in {@code notice_copy}
 * and {@code outbox_mail}.
 */
package vn.chidao.notification;
