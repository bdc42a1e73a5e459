/** Words of the page on what is stored. */
export const PRIVACY = {
  head: "What is stored",
  lead: "As little as the job needs: no account, no name, no advertising, no third party in any page.",
  parts: [
    {
      head: "Your interview",
      text: [
        "Your answers and your changes in the panel are kept on this server so that you can come back to them. Before " +
        "anything is stored, e-mail addresses, phone numbers, card and identity numbers and street addresses are masked.",
        "The address of your interview is its only key. It cannot be guessed. Whoever has it can read and change the " +
        "interview, so share a saved report instead. An interview that nobody touches for a while (90 days, unless whoever " +
        "runs this server chose another time) is deleted.",
      ],
    },
    {
      head: "A saved report",
      text: [
        "A report exists only if you save one. It holds your score, the table of your week, what you ask of a move, the what-ifs you kept " +
        "and, if you leave that choice on, your quotes and reasons. It does not hold the chat. Whoever has its link can also open its " +
        "one-page summary, which quotes nobody, and its files.",
        "Its link cannot be guessed and asks search engines not to list it. It expires after a year unless you extend it. " +
        "With your key you can delete it at once, extend it, take your quotes out, have it scored anew or put your own number beside ours. " +
        "After deletion nothing remains but a scrambled note that it existed, so that the link can say so.",
      ],
    },
    {
      head: "In your browser",
      text: [
        "This browser remembers your choice of light or dark, a draft that could not be sent, the address of your last " +
        "interview and the keys of reports that you saved here. Nothing of that is sent anywhere by itself. There are no " +
        "cookies.",
      ],
    },
    {
      head: "Deleting",
      text: ["A report: with its key, on its own page. An interview: with “Delete this interview” below the chat; it is gone at once."],
    },
  ],
  model: "Language models",
  noModel: [
    "This server uses none. Your words are read by fixed rules on this server and are sent to nobody, and every number is arithmetic.",
  ],
  /** `provider`: the model's name and where it is. */
  withModel: (provider: string) => [
    `Your answers are read by a language model: ${provider}. With each message it gets the masked text, the open question, your ` +
    "earlier answers in this interview, the tasks of your job and what was noted so far; when you ask something about your result, " +
    "also your score and the figures behind it.",
    "It never gets the address of your interview, the key of a report, or anything about your browser or your connection. What it " +
    "gets is kept there as its operator decides, not we.",
    "Masking finds e-mail addresses, phone, card and identity numbers and street addresses by their form, and names as far as rules " +
    "can. It cannot know every name or every story by which somebody could tell that it is you: leave out what you would not tell a stranger.",
    "It only says which task is meant and which of your words say so. Those words must stand in your message, and every number is " +
    "computed from them here. Where the model gives no usable reply, or has used up its budget, fixed rules on this server read your " +
    "message instead, and the reply says so.",
  ],
};
