/** Refuses files that the server would refuse, before they are sent. */
export const LARGEST = 100;
export const MOST = 10;

/**
 * Web Chat's store middleware.
 *
 * @param refused takes the key of a message and what goes into it
 */
export const checkFiles = (refused) => () => (next) => (action) => {
  if (action.type !== 'WEB_CHAT/SET_SEND_BOX_ATTACHMENTS') {
    return next(action);
  }
  const { attachments } = action.payload;
  const small = attachments.filter(({ blob }) => blob.size <= LARGEST * 1024 * 1024);
  const large = attachments.find((attachment) => !small.includes(attachment));
  if (large) {
    refused('tooLarge', large.blob.name, LARGEST);
  }
  if (small.length > MOST) {
    refused('tooMany', MOST);
  }
  return next({ ...action, payload: { attachments: small.slice(0, MOST) } });
};
