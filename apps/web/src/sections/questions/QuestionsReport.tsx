import type { AnsweredQuestion } from '@dryrun/contract';
import { useQueryClient } from '@tanstack/react-query';
import { api, client } from '../../api/api.ts';
import { AnswerReview } from '../../questions/AnswerReview.tsx';
import { nameKind } from '../../questions/question-words.ts';
import { KeepAsStory } from '../../stories/KeepAsStory.tsx';
import { SectionHeader } from '../../ui/page/Panel.tsx';
import type { SectionReportProps } from '../section-page.ts';
import styles from './QuestionsReport.module.css';

/** The answers read again, each graded by who wrote it beside what good ones cover. */
export function QuestionsReport({ report, section }: SectionReportProps<'questions'>) {
  const queries = useQueryClient();
  const { id } = report.assessment;
  const grade = async (question: AnsweredQuestion, ticked: string[]) => {
    await client.questions.gradeInReport({ id, question: question.id, ticked });
    await queries.invalidateQueries({
      queryKey: api.assessments.report.key({ input: { id } }),
      // What is ticked is on the page already.
      refetchType: 'none',
    });
  };
  return (
    <>
      {section.questions.map((question, index) => {
        const name = `Question ${index + 1}`;
        return (
          <section key={question.id} aria-labelledby={`question-${question.id}`}>
            <SectionHeader
              title={`${name}, ${nameKind(question.kind)}`}
              id={`question-${question.id}`}
            >
              {index === 0 ? (
                <span className={styles.remark}>
                  Nobody outside knows how such answers are read. Ticks and outline are a help to
                  read your own.
                </span>
              ) : null}
            </SectionHeader>
            <AnswerReview
              question={question}
              name={name}
              answer={question.answer}
              review={question.review}
              onGrade={(ticked) => grade(question, ticked)}
              action={
                question.kind === 'behavioural' ? (
                  <KeepAsStory text={question.answer} principle={question.review.principle} />
                ) : null
              }
            />
          </section>
        );
      })}
    </>
  );
}
